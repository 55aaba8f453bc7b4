import { sentences } from '../../../../law/bilingual.ts'

/** What is said where files are chosen and sent. */
export const photoSays = sentences({
  take: { zh: '拍照', en: 'Take a photo' },
  choose: { zh: '从相册选', en: 'Choose photos' },
  addDocument: { zh: '添加文件（PDF、DOCX、XLSX）', en: 'Add a document (PDF, DOCX, XLSX)' },
  private: {
    zh: '照片在本机缩小后再上传，定位和拍摄时间不随照片上传；需要写明的，请自己填写。',
    en: 'Photos are made smaller on this device before they are sent, without their place and time. Type those where they matter.',
  },
  sending: { zh: '正在上传', en: 'Sending' },
  sent: { zh: '已上传', en: 'Sent' },
  notSent: { zh: '没有上传', en: 'Not sent' },
  stop: { zh: '取消上传', en: 'Stop sending' },
  drop: { zh: '去掉', en: 'Take out' },
  unreadable: {
    zh: '这张照片本机读不出来。请换成 JPG 格式，或者直接拍照。',
    en: 'This device cannot read the picture. Choose it as JPG, or take a new photo.',
  },
  caption: { zh: '照片里是什么', en: 'What the photo shows' },
  captionHint: {
    zh: '一句话，例如“东干渠 3+200 处渗漏”。看不到照片的人靠它了解内容。',
    en: 'One line, for instance “Leak at 3+200 of the east canal”. Who cannot see the photo reads this.',
  },
  use: { zh: '附上这张照片', en: 'Attach this photo' },
  captionFirst: { zh: '写一句照片里是什么，就可以附上。', en: 'Say in one line what it shows, then attach it.' },
  full: { zh: '照片已满，去掉一张才能再加。', en: 'No more photos fit. Take one out first.' },
})
