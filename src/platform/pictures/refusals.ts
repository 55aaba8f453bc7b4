import type { Catalogue } from '../http/sentences.ts'

/** Why a picture was not taken, in the reader's words. */
export const pictureSentences: Catalogue = {
  'not-a-picture': () => ({
    zh: '这个文件不是照片，或者已经损坏。请选择 JPG、PNG 或 WebP 照片（以文件内容为准，与文件名无关）。',
    en: 'This file is not a picture, or it is damaged. Choose a JPG, PNG or WebP photo; its content counts, not its name.',
  }),
  'picture-in-heic': () => ({
    zh: '这张照片是 HEIC 格式，暂不能打开。请在手机“设置—相机—格式”里选“兼容性最佳”后重拍，或者发送截屏。',
    en: 'This photo is in the HEIC format, which cannot be opened here. Choose “most compatible” in the camera’s settings, or send a screenshot.',
  }),
  'picture-too-large': ({ megabytes, megapixels }) => ({
    zh: `照片过大（最多 ${megabytes} MB、${megapixels} 百万像素）。请换一张小一些的。`,
    en: `The picture is too large (at most ${megabytes} MB and ${megapixels} million pixels). Choose a smaller one.`,
  }),
  'pictures-busy': () => ({
    zh: '现在上传照片的人较多，请一分钟后再试。',
    en: 'Many people are sending pictures just now. Try again in a minute.',
  }),
}
