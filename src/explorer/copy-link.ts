import { tell } from './told.ts'

/** Lets the button copy the address of what is shown. */
export function copyLink(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('#copy')) return
    navigator.clipboard.writeText(location.href).then(
      () => {
        tell('copied')
      },
      () => {
        tell('notCopied')
      },
    )
  })
}
