import type { LoaderFunctionArgs, Params, RouteObject } from 'react-router'
import {
  articleAddress,
  editionAddress,
  editionsAddress,
  frontAddress,
  notFoundAddress,
  patterns,
  searchDataPath,
  sectionAddress,
  yearAddress,
} from './addresses.ts'
import { correctRoute } from './corrections/correctRoute.tsx'
import { type Delivery, loadAfresh } from './delivery.ts'
import { isAsked } from './isAsked.ts'
import type { Late } from './late.ts'
import { TurnOfPage } from './layouts/TurnOfPage.tsx'
import type { ArticleData, SearchData } from './screenContent.ts'
import { ArticleScreen, story } from './screens/ArticleScreen.tsx'
import { EditionsScreen, editionsPage } from './screens/EditionsScreen.tsx'
import { ErrorScreen } from './screens/ErrorScreen.tsx'
import { FrontScreen, frontPage } from './screens/FrontScreen.tsx'
import { LateScreen } from './screens/LateScreen.tsx'
import { NotFoundScreen } from './screens/NotFoundScreen.tsx'
import { SectionScreen, sectionPage } from './screens/SectionScreen.tsx'
import { search, source } from './tools.ts'

/** The route below which every screen stands, and in whose place stands what is said of a fault. */
export const screensId = 'screens'

/** Every screen, with what it is given of a delivery; `shells` are known where documents are made. */
export function routesFor(delivery: Delivery, shells: RouteObject[] = []): RouteObject[] {
  const screen = <Data,>(
    pattern: string,
    element: React.ReactNode,
    part: Late<unknown>,
    path: (params: Params, query: URLSearchParams) => string,
    complete: (data: Data) => unknown = (data) => data,
  ): RouteObject => {
    const loader = async ({ params, request }: LoaderFunctionArgs) => {
      const { pathname, search, searchParams } = new URL(request.url)
      const address = pathname.slice(import.meta.env.BASE_URL.length - 1) + search
      const [data] = await Promise.all([
        delivery.screen(path(params, searchParams), address),
        part.arrive().catch(loadAfresh(address)),
      ])
      return complete(data as Data)
    }
    return { id: pattern, path: pattern, element, loader, shouldRevalidate: isAsked }
  }
  return [
    {
      id: 'root',
      loader: () => delivery.screen(notFoundAddress),
      shouldRevalidate: isAsked,
      element: <TurnOfPage />,
      hydrateFallbackElement: <></>,
      children: [
        {
          id: screensId,
          errorElement: <ErrorScreen />,
          children: [
            ...shells,
            screen(patterns.front, <FrontScreen />, frontPage, () => frontAddress),
            screen(patterns.edition, <FrontScreen />, frontPage, ({ id = '' }) =>
              editionAddress({ id }, false),
            ),
            screen(patterns.section, <SectionScreen />, sectionPage, ({ place = '' }) =>
              sectionAddress(place),
            ),
            screen(patterns.article, <ArticleScreen />, story, ({ id = '' }) => articleAddress(id)),
            screen(patterns.editions, <EditionsScreen />, editionsPage, ({ year }) =>
              year === undefined ? editionsAddress : yearAddress(year),
            ),
            screen(
              patterns.search,
              <LateScreen of={() => search.here().SearchScreen} />,
              search,
              (_, query) => searchDataPath(query.get('of')),
              (data: SearchData) => search.here().withText(data, delivery),
            ),
            screen(
              patterns.source,
              <LateScreen of={() => source.here().SourceScreen} />,
              source,
              ({ id = '' }) => articleAddress(id),
              (data: ArticleData) => source.here().withSources(data, delivery),
            ),
            correctRoute(delivery),
            { id: patterns.notFound, path: patterns.notFound, element: <NotFoundScreen /> },
          ],
        },
      ],
    },
  ]
}
