import { Zip, ZipDeflate, type ZipInputFile } from 'fflate'
import { AppError } from '../errors.ts'
import { csvMetadata } from './csv-metadata.ts'
import { CSV_OPTIONS, edgesCsv, nodesCsv } from './csv-table.ts'
import type { Format } from './format.ts'

/** Nodes and edges as two CSV files, and `csv-metadata.json` (CSV on the Web) that tells what they are, packed as one. */
export const CSV_ZIP: Format = {
  name: 'csv.zip',
  mediaType: 'application/zip',
  for: 'spreadsheets, Gephi, R, pandas, bulk import into Neo4j',
  options: CSV_OPTIONS,
  write: async function* (graph, sheet) {
    const [nodes, edges] = [nodesCsv(sheet), edgesCsv(sheet)]
    const archive = new Archive(sheet.head.retrieved)
    archive.open('csv-metadata.json')
    yield archive.close(csvMetadata(sheet, nodes.columns, edges.columns))
    archive.open('nodes.csv')
    yield archive.add(nodes.begin)
    for await (const portion of graph.nodes) yield archive.add(portion.map(nodes.row).join(''))
    yield archive.close()
    archive.open('edges.csv')
    yield archive.add(edges.begin)
    for await (const portion of graph.edges) yield archive.add(portion.map(edges.row).join(''))
    yield archive.close()
    yield archive.end()
  },
}

/** The sizes in the directory of an archive have 32 bits. */
const MOST_BYTES = 0xffff_ffff

/** An archive that grows file by file; what each call packs is returned and not kept. */
export class Archive {
  private readonly day: Date
  private readonly most: number
  private readonly zip: Zip
  private file: (ZipInputFile & Pick<ZipDeflate, 'push'>) | undefined
  private packed: Uint8Array[] = []
  private fileBytes = 0
  private bytes = 0

  /**
   * @param day ISO day, the date of all files
   * @param most the most bytes of a file and of the archive
   */
  constructor(day: string, most = MOST_BYTES) {
    // Archives hold local time: noon is on the same day, and exists, everywhere.
    this.day = new Date(`${day}T12:00:00`)
    this.most = most
    this.zip = new Zip((error, chunk) => {
      if (error) throw error
      this.packed.push(chunk)
    })
  }

  /** Begins a file. */
  open(name: string): void {
    this.file = new ZipDeflate(name)
    this.file.mtime = this.day
    this.fileBytes = 0
    this.zip.add(this.file)
  }

  /**
   * More of the text of the open file.
   *
   * @throws AppError TOO_LARGE
   */
  add(text: string, isLast = false): Uint8Array {
    const bytes = Buffer.from(text)
    this.fileBytes += bytes.length
    this.file?.push(bytes, isLast)
    return this.taken()
  }

  /** The last text of the open file. */
  close(text = ''): Uint8Array {
    return this.add(text, true)
  }

  /** The directory at the end of the archive. */
  end(): Uint8Array {
    this.zip.end()
    return this.taken()
  }

  private taken(): Uint8Array {
    const chunk = Buffer.concat(this.packed)
    this.packed = []
    this.bytes += chunk.length
    if (this.fileBytes > this.most || this.bytes > this.most)
      throw new AppError('TOO_LARGE', 'A zip archive holds at most 4 GiB; ask for nodes.csv and edges.csv instead.')
    return chunk
  }
}
