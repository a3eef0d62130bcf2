/**
 * Lets the editor add styles to the page: what its libraries make as `<style>` gets the nonce of the page, which the policy
 * of the page asks for. They know no way to be told of one.
 */
export function allowStyles(): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce
  if (!nonce) return
  const name = 'createElement'
  const create = Reflect.get(document, name) as (...given: unknown[]) => Element
  Reflect.set(document, name, (...given: unknown[]) => {
    const element = Reflect.apply(create, document, given)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  })
}
