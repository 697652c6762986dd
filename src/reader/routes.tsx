import type { LoaderFunctionArgs, Params, RouteObject } from 'react-router'
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
import { type Delivery, loadAfresh } from './delivery.ts'
import type { EditionsData } from './editionYears.ts'
import { type Head, paperName, type ScreenHandle, titled } from './head.ts'
import type { Late } from './late.ts'
import { TurnOfPage } from './layouts/TurnOfPage.tsx'
import type { ArticleData, FrontContent, FrontData, SectionData } from './screenContent.ts'
import { ArticleScreen, story } from './screens/ArticleScreen.tsx'
import { EditionsScreen, editionsPage } from './screens/EditionsScreen.tsx'
import { ErrorScreen } from './screens/ErrorScreen.tsx'
import { FrontScreen, frontPage } from './screens/FrontScreen.tsx'
import { NotFoundScreen } from './screens/NotFoundScreen.tsx'
import { SectionScreen, sectionPage } from './screens/SectionScreen.tsx'
import { sayDate } from './wording.ts'

/** The route below which every screen stands, and in whose place stands what is said of a fault. */
export const screensId = 'screens'

/** Every screen, with what it is given of a delivery. */
export function routesFor(delivery: Delivery): RouteObject[] {
  const screen = <Data,>(
    pattern: string,
    element: React.ReactNode,
    part: Late<unknown>,
    path: (params: Params) => string,
    head: (data: Data) => Head | undefined,
  ): RouteObject => {
    const handle: ScreenHandle<Data> = { head }
    const loader = async ({ params }: LoaderFunctionArgs) => {
      const asked = path(params)
      const [data] = await Promise.all([delivery.screen(asked), part.arrive().catch(loadAfresh(asked))])
      return data
    }
    return { id: pattern, path: pattern, element, loader, handle }
  }
  return [
    {
      id: 'root',
      loader: () => delivery.screen(notFoundAddress),
      element: <TurnOfPage />,
      hydrateFallbackElement: <></>,
      children: [
        {
          id: screensId,
          errorElement: <ErrorScreen />,
          children: [
            screen(patterns.front, <FrontScreen />, frontPage, () => frontAddress, headOfFront),
            screen(
              patterns.edition,
              <FrontScreen />,
              frontPage,
              ({ id = '' }) => editionAddress({ id }, false),
              headOfFront,
            ),
            screen(
              patterns.section,
              <SectionScreen />,
              sectionPage,
              ({ place = '' }) => sectionAddress(place),
              headOfSection,
            ),
            screen(
              patterns.article,
              <ArticleScreen />,
              story,
              ({ id = '' }) => articleAddress(id),
              headOfArticle,
            ),
            screen(
              patterns.editions,
              <EditionsScreen />,
              editionsPage,
              ({ year }) => (year === undefined ? editionsAddress : yearAddress(year)),
              headOfEditions,
            ),
            { id: patterns.notFound, path: patterns.notFound, element: <NotFoundScreen /> },
          ],
        },
      ],
    },
  ]
}

const headlines = (entries: FrontContent['entries']) => entries.map(({ title }) => title).join('；')

/* What was kept as HTML told its head in the document. */

function headOfFront({ content }: FrontData): Head | undefined {
  const date = sayDate(content?.frame?.masthead)
  return content && { title: date ? titled(date) : paperName, description: headlines(content.entries) }
}

function headOfSection({ content }: SectionData): Head | undefined {
  return content && { title: titled(content.section.name), description: headlines(content.entries) }
}

function headOfArticle({ content }: ArticleData): Head | undefined {
  if (!content) return undefined
  const { title, standfirst } = content.entry
  return { title: titled(title), description: standfirst || title }
}

function headOfEditions({ content }: EditionsData): Head | undefined {
  const all = content?.years.reduce((sum, { editions }) => sum + editions, 0)
  return content && { title: titled('往期'), description: `${all}期报纸。` }
}
