import { json } from '../html.ts';
import type { Workplace } from '../workplace.ts';
import { wordsOf } from '../words.ts';

export function loginPage(workplace: Workplace): string {
  const { login } = wordsOf(workplace);
  const env = {
    task: 'login',
    locale: 'en_US',
    rcversion: 10605,
    skin: 'elastic',
    action: '',
    comm_path: '/?_task=login',
  };
  return `<!DOCTYPE html>
<html lang="${workplace.language}" class="js layout-large"><head>
<meta http-equiv="content-type" content="text/html; charset=UTF-8"><title>Practice mail :: ${login}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/skins/elastic/styles/styles.min.css">
<script src="/program/js/app.min.js"></script>
<script>
var rcmail = new rcube_webmail();
rcmail.set_env(${json(env)});
</script>
</head>
<body class="task-login action-none"><div id="layout"><div id="layout-content" class="selected no-navbar" role="main">
<form id="login-form" name="login-form" method="post" class="propform" action="/?_task=login">
<input type="hidden" name="_task" value="login"><input type="hidden" name="_action" value="login"><input type="hidden" name="_timezone" id="rcmlogintz" value="${workplace.zone}">
<table><tbody><tr class="form-group row"><td class="input"><input name="_user" id="rcmloginuser" required type="text" autocomplete="off"></td></tr>
<tr class="form-group row"><td class="input"><input name="_pass" id="rcmloginpwd" required type="password" autocomplete="off"></td></tr></tbody></table>
<p class="formbuttons"><button type="submit" id="rcmloginsubmit" class="button mainaction submit btn btn-primary">${login}</button></p></form>
</div></div><div id="messagestack"></div></body></html>`;
}
