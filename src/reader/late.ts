/** 后到: a module that is a chunk of its own, fetched when a screen that needs it is turned to. */
export interface Late<Module> {
  /** Resolves once it is here. */
  readonly arrive: () => Promise<void>
  /** What it exports; a screen is rendered only after its loader let it arrive. */
  readonly here: () => Module
}

export function late<Module>(load: () => Promise<Module>): Late<Module> {
  let module: Module | undefined
  return {
    arrive: async () => {
      module ??= await load()
    },
    here: () => {
      if (!module) throw new Error('A late module was used before it arrived: await arrive() in the loader.')
      return module
    },
  }
}
