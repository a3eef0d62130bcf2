// The citations of a node or a relation, in the order in which they are written.
UNWIND coalesce(this.cites, []) AS cite
WITH cite, split(cite, '#')[0] AS id
OPTIONAL MATCH (source:Source {id: id})
RETURN {source: id, title: source.title, locator: substring(cite, size(id) + 1), url: source.url} AS result
