/** 转场: what names the headline that goes from a list to its story or back, while it does. */
export function movingHeadline(id: string): { viewTransitionName: string; display: string } {
  // As wide as its words, so that these meet wherever in their column they stand.
  return { viewTransitionName: `hl-${id}`, display: 'inline-block' }
}
