import { format } from '../../words/zh/format.ts';
import type { CheckWords } from './en.ts';

export { format };

const basis = (rows: number, week: string, before: number) =>
  `${week}的 ${format.count(rows)} 条待回复消息，以及此前数周到岗办公日的 ${format.count(before)} 条待回复消息`;

export const words: CheckWords = {
  title: 'Reachable：核对报告',
  heading: '核对报告',
  means:
    '请选择一份每周报告的 JSON 文件：其中的每个数字都会在这台电脑上由各行重新算出。不记录、不发送任何内容，也不需要任何权限。对于 HTML 文件，可以比对 SHA-256。',
  choose: '选择文件，或将文件拖放到此页面',
  computing: ['正在计算 ', '…'],
  follows: (figures, rows, week, before) =>
    `全部 ${format.count(figures)} 个数字均由各行得出：${basis(rows, week, before)}。`,
  differs: (values, rows, week, before) =>
    `文件中有 ${format.count(values)} 个值不能由各行得出：${basis(rows, week, before)}。`,
  notComputed:
    '以下内容以文件所述为准：每条待回复消息的收到和回复时间、该员工所在地点、观测时间、未计为待回复消息的内容、标记、此前数周的工作时间，以及试行期的各日（其比较由此算出）。取五条待回复消息与您自己的邮箱对照，即可核对时间；您收到报告 SHA-256 的日期可证明此后未作改动。',
  differences: {
    caption: '不一致之处',
    captionFirst: (listed, all) =>
      `不一致之处：共 ${format.count(all)} 处，列出前 ${format.count(listed)} 处`,
    where: '文件中的位置',
    file: '文件所述',
    rows: '由各行得出',
    nothing: '无',
  },
  fingerprint: {
    title: '这是邮件所说的那个文件吗？',
    of: ['', ' 的 SHA-256：'],
    field: '邮件中的 SHA-256',
    paste: '邮件中写的是 HTML 文件的 SHA-256。粘贴到此处即可比对。',
    digits: (wanted, given) =>
      `SHA-256 有 ${format.count(wanted)} 位十六进制数字，这里有 ${format.count(given)} 位。请从邮件中重新复制。`,
    same: '一致：正是该文件，未经改动。',
    other: '不一致：这是另一个文件，或文件已被改动。请索取邮件所说的那个文件。',
  },
};
