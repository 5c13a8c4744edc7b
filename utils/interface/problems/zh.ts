import { format } from '../../words/zh/format.ts';
import type { ProblemWords } from './words.ts';

export { format };

export const words: ProblemWords = {
  diskFull: '磁盘已满：新消息仍留在其页面中，尚未记录。请腾出空间，并保持页面打开。',
  unknown: (text) => `出了问题：“${text}”。请重试；如果问题依旧，请重新加载页面。`,
  notAllowed: '只有本扩展的页面才能请求此操作。',
  ledgerNewer: '这台电脑上的记录由更新版本的 Reachable 写入。请更新扩展后再读取；未作任何更改。',
  fileCutOff: '此文件不是完整的 JSON：被截断或改动过。请重新导出记录；未导入任何内容。',
  fileForeign: '这不是 Reachable 导出的记录。请选择其他文件；未导入任何内容。',
  fileNewer: (version, ours) =>
    `此记录的版本为 ${version}；当前的 Reachable 最高可读取版本 ${ours}。请先更新 Reachable；未导入任何内容。`,
  fileDamaged: (where) => `记录在 ${where} 处损坏。请重新导出；未导入任何内容。`,
  otherInstallation: '此记录属于另一个安装，无法与此处记录的消息合并。未导入任何内容。',
  reportCutOff: '此文件不是完整的 JSON：在途中被截断或改动过。请重新索取报告的 JSON 文件。',
  reportForeign: '这不是 Reachable 的报告。请选择周报的 JSON 文件（HTML 文件中没有程序可读取的数据行）。',
  reportNewer: (version, ours) =>
    `此报告的版本为 ${version}；当前的 Reachable 可读取版本 ${ours}。请更新 Reachable 后再核对。`,
  reportDamaged: (where) =>
    `报告在 ${where} 处不符合公开的格式。它在生成后被改动过，或由其他程序生成。请重新索取 JSON 文件。`,
  reportOtherDays:
    '此报告中的日期不属于报告所述的那一周。它在生成后被改动过，或由其他程序生成。请重新索取 JSON 文件。',
  reportLater:
    '此报告中有待回复消息或回复晚于报告本身。它在生成后被改动过，或由其他程序生成。请重新索取 JSON 文件。',
  reportTooLarge: '此文件对周报来说过大。请选择报告的 JSON 文件。',
  pageSilent: '页面没有响应。请重新加载后再试。',
  siteNotOpen: '没有打开的标签页显示此网站。请打开网站后再试。',
  permissionKept: '此浏览器保留了该权限。请在浏览器自身的扩展设置中撤回。',
};
