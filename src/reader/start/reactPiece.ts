/** 零件: React by itself, so that it is evaluated before what needs it (start.ts). */
import 'react'
