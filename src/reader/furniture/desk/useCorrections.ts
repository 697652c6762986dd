import { useEffect } from 'react'
import { useRevalidator } from 'react-router'
import { onCorrections } from '../../corrections/ownCorrections.ts'

/** Has the screen shown anew whenever the corrections of the device change, in this tab or another. */
export function useCorrections(): void {
  const { revalidate } = useRevalidator()
  useEffect(() => onCorrections(() => void revalidate()), [revalidate])
}
