/** Where documents say that the server is. */
export const LOCAL_SERVER = 'http://localhost:4000'

/** The thing in the middle of examples; it is in the data that comes with the program. */
export const EXAMPLE_ID = 'mocie'

/** How a tool opens a feed. */
export interface Tool {
  name: string
  /** What to know before. */
  how: string
  language: 'js' | 'python' | 'r' | 'sh' | 'text'
  lines: string
  /** An address that opens a feed in the tool by itself. */
  link?: string
}

/**
 * How each tool opens a feed of a server.
 *
 * @param server its address, as `https://example.org`
 */
export function tools(server: string): Tool[] {
  const network = (format: string, more = '') => `${server}/network/${EXAMPLE_ID}.${format}?depth=2${more}`
  const lineage = (format: string) => `${server}/lineage/${EXAMPLE_ID}.${format}`
  return [
    ...gephi(network('gexf')),
    ...viewers(network),
    ...browsers(network, lineage('sankey.json')),
    ...python(network),
    ...r(network),
    ...stores(server, network),
    ...documents(lineage('dot'), lineage('mmd')),
  ]
}

type AddressOf = (format: string, more?: string) => string

/**
 * The address that opens a GEXF file in Gephi Lite, which reads the name of the format after the last dot of an address; what
 * follows `#` is not sent to the server.
 */
export function gephiLite(address: string): string {
  return `https://gephi.org/gephi-lite/?file=${encodeURIComponent(`${address}#.gexf`)}`
}

function gephi(address: string): Tool[] {
  const link = gephiLite(address)
  return [
    {
      name: 'Gephi',
      how: 'Choose the graph type Directed. Under More options, choose Don’t merge for edges, or relations of one type between the same two nodes become one. Enable the timeline to see a day.',
      language: 'sh',
      lines: `curl -o mocie.gexf '${address}'\n# Gephi: File > Open... > mocie.gexf`,
    },
    {
      name: 'Gephi Lite',
      how: 'A link opens it. The end “#.gexf” tells it the format. Gephi Lite is a page of gephi.org, and your browser gives it the file; the server must be one that your browser reaches, by https or on your own machine.',
      language: 'text',
      lines: link,
      link,
    },
  ]
}

function viewers(network: AddressOf): Tool[] {
  return [
    {
      name: 'Cytoscape',
      how: 'The file has a style: colours by type, labels, arrows.',
      language: 'sh',
      lines: `curl -o mocie.cx2 '${network('cx2')}'\n# Cytoscape: File > Import > Network from File... > mocie.cx2`,
    },
    {
      name: 'yEd',
      how: 'Then let yEd arrange it: Layout > Hierarchical.',
      language: 'sh',
      lines: `curl -o mocie.graphml '${network('graphml', '&flavour=yed')}'\n# yEd: File > Open... > mocie.graphml`,
    },
  ]
}

function browsers(network: AddressOf, flows: string): Tool[] {
  return [
    {
      name: 'Cytoscape.js',
      how: 'In a page with an element of the id “picture”.',
      language: 'js',
      lines: `const { elements } = await (await fetch('${network('cyjs')}')).json()
const picture = cytoscape({ container: document.getElementById('picture'), elements })`,
    },
    {
      name: 'D3',
      how: 'forceLink replaces the ids at the ends of each link by the nodes themselves.',
      language: 'js',
      lines: `const { nodes, links } = await d3.json('${network('json')}')
const simulation = d3.forceSimulation(nodes).force('link', d3.forceLink(links).id((node) => node.id))`,
    },
    {
      name: 'Observable',
      how: 'Two cells. Each run of the second works on a copy, as D3 changes what it is given.',
      language: 'js',
      lines: `data = d3.json('${network('json')}')
simulation = d3.forceSimulation(structuredClone(data.nodes)).force('link', d3.forceLink(structuredClone(data.links)).id((node) => node.id))`,
    },
    {
      name: 'd3-sankey',
      how: 'It changes what it is given: nodes get places, links get widths.',
      language: 'js',
      lines: `const { nodes, links } = await d3.json('${flows}')
const flows = d3.sankey().nodeId((node) => node.id).size([900, 500])({ nodes, links })`,
    },
  ]
}

function python(network: AddressOf): Tool[] {
  return [
    {
      name: 'networkx',
      how: 'Before networkx 3.4, leave out edges="links". Or add edgesKey=edges to the address.',
      language: 'python',
      lines: `import json, networkx, urllib.request
graph = networkx.node_link_graph(json.load(urllib.request.urlopen("${network('json')}")), edges="links")
print(graph.number_of_nodes(), graph.number_of_edges())`,
    },
    {
      name: 'igraph in Python',
      how: 'igraph reads files, so the feed is saved first. A missing text is "", a missing number is nan.',
      language: 'python',
      lines: `import igraph, urllib.request
graph = igraph.Graph.Read_GraphML(urllib.request.urlretrieve("${network('graphml')}")[0])
print(graph.vcount(), graph.ecount())`,
    },
    {
      name: 'pandas',
      how: 'Two tables. A cell of a list has “;” between its entries.',
      language: 'python',
      lines: `import pandas
nodes, edges = (pandas.read_csv(f"${network('{part}.csv')}") for part in ("nodes", "edges"))
print(len(nodes), len(edges))`,
    },
    {
      name: 'rdflib',
      how: 'The vocabulary page has questions in SPARQL to begin with.',
      language: 'python',
      lines: `import rdflib
graph = rdflib.Graph().parse("${network('ttl')}", format="turtle")
print(len(graph))`,
    },
  ]
}

function r(network: AddressOf): Tool[] {
  return [
    {
      name: 'igraph in R',
      how: 'Not run by our tests.',
      language: 'r',
      lines: `download.file("${network('graphml')}", "mocie.graphml")
graph <- igraph::read_graph("mocie.graphml", format = "graphml")`,
    },
    {
      name: 'rgexf in R',
      how: 'Not run by our tests.',
      language: 'r',
      lines: `download.file("${network('gexf')}", "mocie.gexf")
graph <- rgexf::read.gexf("mocie.gexf")`,
    },
  ]
}

function stores(server: string, network: AddressOf): Tool[] {
  return [
    {
      name: 'Excel',
      how: 'With excel=1 Excel reads Korean, and no cell is run as a formula. The same with edges.csv.',
      language: 'sh',
      lines: `curl -o mocie.csv '${network('nodes.csv', '&excel=1')}'\n# Excel: File > Open > mocie.csv`,
    },
    {
      name: 'Neo4j bulk import',
      how: 'Into a database that is empty and stopped.',
      language: 'sh',
      lines: `curl -o jokbo.zip '${server}/graph.csv.zip?flavour=neo4j' && unzip jokbo.zip
neo4j-admin database import full neo4j --multiline-fields=true --nodes=nodes.csv --relationships=edges.csv`,
    },
    {
      name: 'A triple store',
      how: 'By the Graph Store Protocol; here into the dataset “jokbo” of Apache Jena Fuseki.',
      language: 'sh',
      lines: `curl -o jokbo.ttl '${server}/graph.ttl'
curl -X PUT -H 'content-type: text/turtle' -T jokbo.ttl 'http://localhost:3030/jokbo/data?default'`,
    },
  ]
}

function documents(dot: string, mermaid: string): Tool[] {
  return [
    {
      name: 'Graphviz',
      how: 'A lineage makes the best picture; a network soon has too many lines.',
      language: 'sh',
      lines: `curl -o mocie.dot '${dot}'\ndot -Tsvg mocie.dot -o mocie.svg`,
    },
    {
      name: 'Mermaid in Markdown',
      how: 'Adds the picture to a document, for GitHub, GitLab, Obsidian and wikis.',
      language: 'sh',
      lines: `curl -o mocie.mmd '${mermaid}'\n{ echo '\`\`\`mermaid'; cat mocie.mmd; echo '\`\`\`'; } >> notes.md`,
    },
  ]
}
