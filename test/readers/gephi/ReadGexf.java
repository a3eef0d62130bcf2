import com.google.gson.GsonBuilder;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gephi.graph.api.AttributeUtils;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.TimeFormat;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Prints as JSON what Gephi reads from each of the given files: counts, time, complaints, and every element. */
public class ReadGexf {
    public static void main(String[] paths) throws Exception {
        // Only JSON may come out.
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        System.setOut(System.err);
        Logger.getLogger("").setLevel(Level.OFF);
        List<Object> graphs = new ArrayList<>();
        for (String path : paths) {
            graphs.add(read(new File(path)));
        }
        out.println(new GsonBuilder().serializeNulls().create().toJson(graphs));
        // Threads of the platform would go on.
        System.exit(0);
    }

    private static Map<String, Object> read(File file) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container = imports.importFile(file);
        // Processing the container ends its report.
        List<String> issues = new ArrayList<>();
        for (Issue issue : container.getReport().getIssuesList(1000)) {
            if (issue.getLevel() != Issue.Level.INFO) {
                issues.add(issue.getLevel() + " " + issue.getMessage());
            }
        }
        // As the choice "Don't merge" of the dialog.
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        imports.process(container, new DefaultProcessor(), workspace);
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);

        Map<String, Object> nodes = new TreeMap<>();
        for (Node node : model.getGraph().getNodes()) {
            Map<String, Object> row = rowOf(node, model);
            row.put("colour", List.of((int) (node.r() * 255), (int) (node.g() * 255), (int) (node.b() * 255)));
            nodes.put((String) node.getId(), row);
        }
        Map<String, Object> edges = new TreeMap<>();
        for (Edge edge : model.getGraph().getEdges()) {
            Map<String, Object> row = rowOf(edge, model);
            row.put("source", edge.getSource().getId());
            row.put("target", edge.getTarget().getId());
            row.put("kind", edge.getTypeLabel());
            row.put("isDirected", edge.isDirected());
            edges.put((String) edge.getId(), row);
        }
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("nodeCount", model.getGraph().getNodeCount());
        graph.put("edgeCount", model.getGraph().getEdgeCount());
        graph.put("isDynamic", model.isDynamic());
        graph.put("timeFormat", model.getTimeFormat().toString());
        graph.put("from", dayOf(model.getTimeBounds().getLow()));
        graph.put("to", dayOf(model.getTimeBounds().getHigh()));
        graph.put("issues", issues);
        graph.put("nodes", nodes);
        graph.put("edges", edges);
        return graph;
    }

    /** Label, days and all columns that have a value. */
    private static Map<String, Object> rowOf(Element element, GraphModel model) {
        Map<String, Object> values = new TreeMap<>();
        for (Column column : element.getAttributeColumns()) {
            Object value = element.getAttribute(column);
            if (value != null && !column.isProperty()) {
                values.put(column.getId(), plain(value));
            }
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("label", element.getLabel());
        List<List<String>> intervals = new ArrayList<>();
        for (Interval interval : element.getIntervals()) {
            List<String> days = new ArrayList<>();
            days.add(dayOf(interval.getLow()));
            days.add(dayOf(interval.getHigh()));
            intervals.add(days);
        }
        row.put("intervals", intervals);
        row.put("values", values);
        return row;
    }

    private static Object plain(Object value) {
        if (!value.getClass().isArray()) {
            return value instanceof Number || value instanceof Boolean ? value : value.toString();
        }
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            entries.add(Array.get(value, i));
        }
        return entries;
    }

    /** An ISO day; null for an open side. */
    private static String dayOf(double time) {
        return Double.isInfinite(time) ? null : AttributeUtils.printTimestampInFormat(time, TimeFormat.DATE);
    }
}
