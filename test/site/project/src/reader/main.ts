import { contents, onContents } from 'virtual:banxin/contents'
import './main.css'

const show = (): void => {
  document.title = contents.editions.map(({ id }) => id).join()
}
onContents(show)
show()
