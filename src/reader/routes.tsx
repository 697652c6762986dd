import type { Params, RouteObject } from 'react-router'
import {
  articleAddress,
  editionAddress,
  editionsAddress,
  frontAddress,
  notFoundAddress,
  patterns,
  sectionAddress,
  yearAddress,
} from './addresses.ts'
import type { Delivery } from './delivery.ts'
import type { EditionsData } from './editionYears.ts'
import { type Head, paperName, type ScreenHandle, titled } from './head.ts'
import { TurnOfPage } from './layouts/TurnOfPage.tsx'
import type { ArticleData, FrontData, SectionData } from './screenData.ts'
import { ArticleScreen } from './screens/ArticleScreen.tsx'
import { EditionsScreen } from './screens/EditionsScreen.tsx'
import { ErrorScreen } from './screens/ErrorScreen.tsx'
import { FrontScreen } from './screens/FrontScreen.tsx'
import { NotFoundScreen } from './screens/NotFoundScreen.tsx'
import { SectionScreen } from './screens/SectionScreen.tsx'
import { sayDate } from './wording.ts'

/** Every screen, with what it is given of a delivery. */
export function routesFor(delivery: Delivery): RouteObject[] {
  const screen = <Data,>(
    pattern: string,
    element: React.ReactNode,
    path: (params: Params) => string,
    head: (data: Data) => Head,
  ): RouteObject => {
    const handle: ScreenHandle<Data> = { head }
    return { path: pattern, element, loader: ({ params }) => delivery.screen(path(params)), handle }
  }
  return [
    {
      id: 'root',
      loader: () => delivery.screen(notFoundAddress),
      element: <TurnOfPage />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <ErrorScreen />,
          children: [
            screen(patterns.front, <FrontScreen />, () => frontAddress, headOfFront),
            screen(
              patterns.edition,
              <FrontScreen />,
              ({ id = '' }) => editionAddress({ id }, false),
              headOfFront,
            ),
            screen(
              patterns.section,
              <SectionScreen />,
              ({ place = '' }) => sectionAddress(place),
              headOfSection,
            ),
            screen(patterns.article, <ArticleScreen />, ({ id = '' }) => articleAddress(id), headOfArticle),
            screen(
              patterns.editions,
              <EditionsScreen />,
              ({ year }) => (year === undefined ? editionsAddress : yearAddress(year)),
              headOfEditions,
            ),
            { path: patterns.notFound, element: <NotFoundScreen /> },
          ],
        },
      ],
    },
  ]
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

function headOfEditions({ years }: EditionsData): Head {
  const all = years.reduce((sum, { editions }) => sum + editions, 0)
  return { title: titled('往期'), description: `${all}期报纸。` }
}
