/** 字距: a half-open range [start, end) of UTF-16 offsets into the decoded text of one seed. */
export type Span = readonly [start: number, end: number]
