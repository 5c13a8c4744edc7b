import { format } from '../../words/zh/format.ts';
import type { WeeklyWords } from './en.ts';

export { format };

export const words: WeeklyWords = {
  title: 'Reachable：周报',
  bar: '报告',
  week: {
    label: '周',
    before: '上一周',
    after: '下一周',
    named: (week, dates) => `${week}：${dates}`,
  },
  name: '报告中的姓名',
  language: '报告语言',
  handOver: {
    label: '提交',
    html: '另存为 HTML',
    print: '打印或 PDF',
    copy: '复制摘要',
  },
  done: {
    saved: (file) => `已保存为 ${file}。`,
    copied: '摘要已复制到剪贴板，含表格。',
    copiedPlain: '摘要已以纯文本复制到剪贴板：此浏览器未接受表格。',
  },
  mail: {
    label: '邮件草稿',
    attach: ['请将 ', ' 附在邮件中。该文件的 SHA-256 为 ', '；草稿会写明它，因此邮件的日期就是文件的日期。'],
    to: '收件人（可选）',
    open: '打开邮件草稿',
  },
  show: {
    title: '在本报告中显示',
    names: {
      name: '姓名',
      means:
        '您命名过的人员姓名，显示在本报告每一份副本的“请您核对”部分和逐人数据中。下一份报告会恢复为关闭。',
    },
    plan: {
      name: '计划与完成',
      means: '您早上的计划，以及傍晚勾选完成的事项。',
    },
    away: {
      name: '离开记录',
      means: '离开时承诺的返回时间，以及实际返回的时间。',
    },
  },
  choices: {
    title: '报告与提醒',
    printAsks: '逐行打印每条待回复消息（会多出几页）',
    weeklyReminder: '一周工作结束、报告就绪时提醒我',
  },
  links: {
    trial: '试行期',
    people: '人员：谁是上司，谁是谁',
    check: '核对收到的报告',
  },
  empty: (week) =>
    `${week}：没有任何记录。只要您启用的网站处于打开状态，Reachable 就会记录。较早的消息会在其页面显示时补入。`,
};
