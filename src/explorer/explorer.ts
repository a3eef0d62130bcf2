import { useControls } from './controls.ts'
import { copyLink } from './copy-link.ts'
import { followLinks } from './follow-links.ts'
import { useKeys } from './keys.ts'
import { readData } from './page-parts.ts'
import { View } from './view.ts'
import { walkPicture } from './walk.ts'

const data = readData(document)
if (data) {
  const view = new View(data)
  useControls(view)
  followLinks(view)
  walkPicture(view)
  useKeys()
  copyLink()
}
