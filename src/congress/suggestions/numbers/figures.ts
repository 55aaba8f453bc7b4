import { figureKeys, type Figure, type FigureKey } from './figure.ts'
import { handlingFigures } from './handling-figures.ts'
import { judgingFigures } from './judging-figures.ts'

export { figureKeys, type Figure, type FigureKey }

export const figures: Readonly<Record<FigureKey, Figure>> = { ...handlingFigures, ...judgingFigures }

/** Figures that whoever may not read single ratings sees only as sums. */
export const ratingFigures = figureKeys.filter((key) => figures[key].isRating)
