import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { patterns } from './addresses.ts'
import type { Delivery } from './delivery.ts'
import { type Head, paperName, type ScreenHandle, titled } from './head.ts'
import { TurnOfPage } from './layouts/TurnOfPage.tsx'
import {
  type ArticleData,
  type EditionsData,
  type FrontData,
  loadArticle,
  loadEdition,
  loadEditions,
  loadFrame,
  loadFront,
  loadSection,
  type SectionData,
} from './loaders.ts'
import { ArticleScreen } from './screens/ArticleScreen.tsx'
import { EditionsScreen } from './screens/EditionsScreen.tsx'
import { ErrorScreen } from './screens/ErrorScreen.tsx'
import { FrontScreen } from './screens/FrontScreen.tsx'
import { NotFoundScreen } from './screens/NotFoundScreen.tsx'
import { SectionScreen } from './screens/SectionScreen.tsx'
import { sayDate } from './wording.ts'

/** Every screen, with what it is given of a delivery. */
export function routesFor(delivery: Delivery): RouteObject[] {
  return [
    {
      id: 'root',
      loader: () => loadFrame(delivery) ?? null,
      element: <TurnOfPage />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <ErrorScreen />,
          children: [
            screen(patterns.front, <FrontScreen />, () => loadFront(delivery), headOfFront),
            screen(patterns.edition, <FrontScreen />, (asked) => loadEdition(delivery, asked), headOfFront),
            screen(
              patterns.section,
              <SectionScreen />,
              (asked) => loadSection(delivery, asked),
              headOfSection,
            ),
            screen(
              patterns.article,
              <ArticleScreen />,
              (asked) => loadArticle(delivery, asked),
              headOfArticle,
            ),
            screen(patterns.editions, <EditionsScreen />, () => loadEditions(delivery), headOfEditions),
            { path: patterns.notFound, element: <NotFoundScreen /> },
          ],
        },
      ],
    },
  ]
}

function screen<Data>(
  path: string,
  element: React.ReactNode,
  loader: (asked: LoaderFunctionArgs) => Data | Promise<Data>,
  head: (data: Data) => Head,
): RouteObject {
  const handle: ScreenHandle<Data> = { head }
  return { path, element, loader, handle }
}

const headlines = (entries: FrontData['entries']) => entries.map(({ title }) => title).join('；')

function headOfFront({ frame, entries }: FrontData): Head {
  const date = sayDate(frame?.masthead)
  return { title: date ? titled(date) : paperName, description: headlines(entries) }
}

function headOfSection({ section, entries }: SectionData): Head {
  return { title: titled(section.name), description: headlines(entries) }
}

function headOfArticle({ entry }: ArticleData): Head {
  return { title: titled(entry.title), description: entry.standfirst || entry.title }
}

function headOfEditions({ editions }: EditionsData): Head {
  return { title: titled('往期'), description: `${editions.length}期报纸。` }
}
