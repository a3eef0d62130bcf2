import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.*;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.*;

/** Prints what a database of Neo4j holds as JSON; its only argument is the home of the database. */
public class ReadNeo4j {
  public static void main(String[] arguments) throws Exception {
    var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0])).build();
    try (var transaction = service.database("neo4j").beginTx()) {
      var nodes = new ArrayList<Object>();
      transaction.getAllNodes().forEach(node -> {
        var labels = new ArrayList<String>();
        node.getLabels().forEach(label -> labels.add(label.name()));
        nodes.add(Map.of("labels", labels, "properties", propertiesOf(node)));
      });
      var edges = new ArrayList<Object>();
      transaction.getAllRelationships().forEach(edge -> edges.add(Map.of(
          "type", edge.getType().name(), "from", edge.getStartNode().getProperty("id"),
          "to", edge.getEndNode().getProperty("id"), "properties", propertiesOf(edge))));
      new ObjectMapper().writeValue(System.out, Map.of("nodes", nodes, "edges", edges));
    } finally {
      service.shutdown();
    }
  }

  private static Map<String, Object> propertiesOf(Entity entity) {
    var properties = new TreeMap<String, Object>(entity.getAllProperties());
    properties.replaceAll((name, value) -> value instanceof java.time.temporal.Temporal ? "date " + value : value);
    return properties;
  }
}
