import { sentences } from '../../../../law/bilingual.ts'

/** What is said of papers that wait on the device. */
export const unsentSays = sentences({
  waiting: { zh: '未发送，联网后自动发送', en: 'Not sent yet; sent by itself once there is a connection' },
  held: { zh: '已取回修改，尚未发送', en: 'Taken back to be changed; not sent' },
  overtaken: {
    zh: '服务器上已有更新的内容，请选择用哪一份',
    en: 'The server has something newer: choose which to keep',
  },
  refused: { zh: '没有收下', en: 'Not accepted' },
  heading: { zh: '本机上未发送的建议', en: 'Suggestions on this device, not sent' },
  sent: { zh: '已自动发送', en: 'Sent' },
  untitled: { zh: '（未写标题）', en: '(no title)' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  unreached: {
    zh: '没有连上服务器。可以继续写建议，内容保存在本机，联网后发送。',
    en: 'The server cannot be reached. You can go on writing: it stays on this device and is sent once there is a connection.',
  },
  write: { zh: '起草代表建议', en: 'Draft a suggestion' },
  page: { zh: '未发送的建议', en: 'Suggestion not sent' },
  willSubmit: { zh: '发送后即提交。', en: 'It will be submitted once sent.' },
  willSave: { zh: '发送后保存为草稿。', en: 'It will be saved as a draft once sent.' },
  sendNow: { zh: '立即发送', en: 'Send now' },
  takeBack: { zh: '取回修改', en: 'Take back and change' },
  stayHere: {
    zh: '请不要清除浏览器数据，也不要换手机：没有发送的内容只在这台设备上。照片和附件要联网后再添加。',
    en: 'Do not clear the browser’s data: what is not sent is on this device only. Photos and files are added once there is a connection.',
  },
  mine: { zh: '本机的内容', en: 'On this device' },
  theirs: { zh: '服务器上的内容', en: 'On the server' },
  differs: {
    zh: '这件建议在别处改过（例如在另一台设备上，或者由共同起草的代表修改）。两份内容不同的部分列在下面，请选择用哪一份。',
    en: 'This suggestion was changed elsewhere: on another device, or by a deputy writing with you. Where the two differ is shown below; choose which to keep.',
  },
  keepMine: { zh: '用本机的内容覆盖', en: 'Keep what is on this device' },
  takeTheirs: { zh: '用服务器上的内容', en: 'Keep what is on the server' },
  movedOn: {
    zh: '这件建议在服务器上已经提交，不能再改。本机的内容可以复制下来，另写一件。',
    en: 'On the server this suggestion has been submitted and cannot be changed. Copy what you need for another one.',
  },
  same: { zh: '两份内容相同。', en: 'Both are the same.' },
  nothing: { zh: '（没有写）', en: '(nothing)' },
})
