import { cleanup, configure, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach } from 'vitest'
import type { Delivery } from '../../src/reader/delivery.ts'
import { routesFor } from '../../src/reader/routes.tsx'
import { deliveryOf } from './sampleDelivery.ts'

// a busy machine takes its time to draw a screen; what a screen must show is not less for it
configure({ asyncUtilTimeout: 30_000 })
afterEach(cleanup)

/** Opens an address of the sample delivery and waits until its first heading stands. */
export async function openScreen(address: string, delivery: Delivery = deliveryOf()) {
  const router = createMemoryRouter(routesFor(delivery), { initialEntries: [address] })
  render(<RouterProvider router={router} />)
  await screen.findByRole('heading', { level: 1 })
  return router
}
