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
import { correctRoute } from './correctRoute.tsx'
import { type Delivery, loadAfresh } from './delivery.ts'
import type { Head, ScreenHandle } from './head.ts'
import * as heads from './heads.ts'
import { isAsked } from './isAsked.ts'
import { type Late, late } from './late.ts'
import { TurnOfPage } from './layouts/TurnOfPage.tsx'
import type { SearchData } from './screenContent.ts'
import { ArticleScreen, story } from './screens/ArticleScreen.tsx'
import { EditionsScreen, editionsPage } from './screens/EditionsScreen.tsx'
import { ErrorScreen } from './screens/ErrorScreen.tsx'
import { FrontScreen, frontPage } from './screens/FrontScreen.tsx'
import { LateScreen } from './screens/LateScreen.tsx'
import { NotFoundScreen } from './screens/NotFoundScreen.tsx'
import { SectionScreen, sectionPage } from './screens/SectionScreen.tsx'

/** The route below which every screen stands, and in whose place stands what is said of a fault. */
export const screensId = 'screens'
const search = late(() => import('./screens/SearchScreen.tsx'))
const source = late(() => import('./screens/SourceScreen.tsx'))

/** Every screen, with what it is given of a delivery; `shells` are known where documents are made. */
export function routesFor(delivery: Delivery, shells: RouteObject[] = []): RouteObject[] {
  const screen = <Data,>(
    pattern: string,
    element: React.ReactNode,
    part: Late<unknown>,
    path: (params: Params, query: URLSearchParams) => string,
    head: (data: Data) => Head | undefined,
    complete: (data: Data) => unknown = (data) => data,
  ): RouteObject => {
    const handle: ScreenHandle<Data> = { head }
    const loader = async ({ params, request }: LoaderFunctionArgs) => {
      const { pathname, search, searchParams } = new URL(request.url)
      const address = pathname.slice(import.meta.env.BASE_URL.length - 1) + search
      const [data] = await Promise.all([
        delivery.screen(path(params, searchParams), address),
        part.arrive().catch(loadAfresh(address)),
      ])
      return complete(data as Data)
    }
    return { id: pattern, path: pattern, element, loader, handle, shouldRevalidate: isAsked }
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
            screen(patterns.front, <FrontScreen />, frontPage, () => frontAddress, heads.headOfFront),
            screen(
              patterns.edition,
              <FrontScreen />,
              frontPage,
              ({ id = '' }) => editionAddress({ id }, false),
              heads.headOfFront,
            ),
            screen(
              patterns.section,
              <SectionScreen />,
              sectionPage,
              ({ place = '' }) => sectionAddress(place),
              heads.headOfSection,
            ),
            screen(
              patterns.article,
              <ArticleScreen />,
              story,
              ({ id = '' }) => articleAddress(id),
              heads.headOfArticle,
            ),
            screen(
              patterns.editions,
              <EditionsScreen />,
              editionsPage,
              ({ year }) => (year === undefined ? editionsAddress : yearAddress(year)),
              heads.headOfEditions,
            ),
            screen(
              patterns.search,
              <LateScreen of={() => search.here().SearchScreen} />,
              search,
              (_, query) => searchDataPath(query.get('of')),
              heads.headOfSearch,
              (data: SearchData) => search.here().withText(data, delivery),
            ),
            screen(
              patterns.source,
              <LateScreen of={() => source.here().SourceScreen} />,
              source,
              ({ id = '' }) => articleAddress(id),
              heads.headOfSource,
            ),
            correctRoute(delivery),
            { id: patterns.notFound, path: patterns.notFound, element: <NotFoundScreen /> },
          ],
        },
      ],
    },
  ]
}
