import { linesAgree } from './linesInBrowser.ts'
import { madePage } from './madePages.ts'

linesAgree(Array.from({ length: 30 }, (_, i) => [`made page ${i + 4}`, madePage(i + 4)] as const))
