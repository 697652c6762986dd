/** 插件之权: what may be a caption, its heading or a quote. */
export const insertWeights = {
  otherMeasure: 1.5, // em: copy whose measure differs by as much is set apart from its neighbour
  longestCaption: 14, // lines
  shortCaption: 5, // lines of one under its credit
  longestTitle: 24, // characters of a picture's heading
}

export type InsertWeights = Readonly<typeof insertWeights>
