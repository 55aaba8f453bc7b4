/** A file as the house has taken it; to be attached to a paper within a week. */
export interface Uploaded {
  readonly fileId: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  /** What is to be seen, in the deputy's words. */
  readonly caption: string
}

interface PhotoPickerProps {
  readonly onUploaded: (file: Uploaded) => void
  /** Photos that may still be added. */
  readonly max: number
}

/** Takes or chooses photos, shrinks them on the device, and sends them. */
export function PhotoPicker(_picker: PhotoPickerProps) {
  return null
}
