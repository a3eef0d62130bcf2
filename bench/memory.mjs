// Loaded into a process before its program: tells the parent the most memory that it had since it was last asked, or what
// is left after a garbage collection.
const EVERY = 20
let most = { rss: 0, heap: 0 }

function sample() {
  const { rss, heapUsed } = process.memoryUsage()
  most = { rss: Math.max(most.rss, rss), heap: Math.max(most.heap, heapUsed) }
}

setInterval(sample, EVERY).unref()
process.on('message', (asked) => {
  if (asked === 'collect') {
    globalThis.gc()
    most = { rss: 0, heap: 0 }
  }
  sample()
  process.send(most)
  most = { rss: 0, heap: 0 }
})
process.channel?.unref()
