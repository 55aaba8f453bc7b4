/** Longest side of a photo in pixels: a crack in concrete is still seen, a number plate across the road is not. */
const longestSide = 1600
/** What a photo should weigh in bytes, so that ten of them go over a village’s network. */
const aim = 300_000
const qualities = [0.82, 0.7, 0.55]

const drawn = async (picture: ImageBitmap): Promise<HTMLCanvasElement> => {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  // JPEG knows no transparency: what was see-through becomes paper, not black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

const packed = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))

/**
 * A photo as it is sent: upright, at most 1600 pixels long, JPEG. Drawn anew it carries neither place nor time nor the
 * name of the telephone; those stand only where the deputy types them. Null: the browser cannot read it.
 */
export async function shrink(file: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!picture) return null
  const canvas = await drawn(picture)
  picture.close()
  let smallest: Blob | null = null
  for (const quality of qualities) {
    smallest = await packed(canvas, quality)
    if (smallest && smallest.size <= aim) break
  }
  return smallest
}
