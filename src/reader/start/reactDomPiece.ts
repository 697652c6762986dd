/** 零件: React's hands in the browser, so that they are evaluated before what needs them (start.ts). */
import 'react-dom/client'
