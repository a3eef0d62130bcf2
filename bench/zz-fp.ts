import { readScripts } from '../src/seed/script.ts'
import { readFootprint } from '../src/seed/text/footprint.ts'
export function main() {
for (const folder of ['/work/main/seeds','/work/main/test/support/tiny-graph','/tmp/k/c2000']) {
let known=0; const unknown: string[]=[]
for (const s of readScripts(folder)) for (const st of s.statements) { const fp = readFootprint(st.parameterised ?? {text: st.text}); if (fp) known++; else unknown.push(s.name + ':' + st.position.line + ' ' + (st.parameterised?.text ?? st.text).slice(0,300)) }
console.log(folder, known, unknown.length, unknown.slice(0,6).join('\n---\n')) }
}
