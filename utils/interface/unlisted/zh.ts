import { format } from '../../words/zh/format.ts';
import type { UnlistedWords } from './en.ts';

export { format };

export const words: UnlistedWords = {
  title: '我的网站不在列表中',
  intro: 'Reachable 只读取已有人编写读取程序的网站。新增一个网站需要：',
  takes: [
    '浏览器中的页面为每条消息显示编号、作者和时间。页面不能确定显示的内容会被略去并计数，绝不猜测；',
    '一位会编程的人来编写并测试读取程序，方法见指南；',
    '给这位编写者的页面描述：只有结构，没有任何人的文字。不会发送任何内容：由您自己复制、查看并转交。',
  ],
  guide: '贡献者指南（英文）',
  open: '要复制描述，请在标签页中打开您的网站，再在该页上打开 Reachable，选择“我的网站不在列表中”。',
  copy: (host) => `复制 ${host} 的描述`,
  copied: '已复制：只有页面结构，没有任何人的文字。',
  see: '查看已复制的内容',
};
