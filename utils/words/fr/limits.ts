import type { LimitWords } from '../limits.ts';

export const limits = (): LimitWords => ({
  gmail: {
    'time-in-id':
      'L’heure d’un e-mail est celle que Gmail garde dans son identifiant : son arrivée dans cette boîte, ou la prise en charge par Google de l’e-mail envoyé, à une seconde environ du clic.',
    'unfolded-only':
      'Seuls les e-mails dépliés dans une conversation ouverte sont lus entièrement ; les e-mails repliés ne montrent pas d’identifiant et sont laissés de côté.',
    'list-newest-only':
      'Une ligne de la liste ne montre que l’e-mail le plus récent, et seulement si personne d’autre que son expéditeur n’y a pris part ; ses champs À et Cc n’y figurent pas : il compte comme « inconnu » et n’est pas une demande.',
    'sent-and-search':
      'Les listes d’e-mails envoyés et les résultats de recherche ne sont pas lus, car les noms peuvent y être ceux des destinataires.',
    'words-before-cc':
      'Les mots placés avant Cc sont dans la langue de la personne concernée : qui figure avant le deuxième de ces mots est réputé être en À ; si la ligne se lit autrement, l’e-mail compte comme « inconnu ».',
    'nobody-in-to':
      'Un e-mail sans personne en À, avec la personne concernée en Cc ou Cci, se lit comme un e-mail où elle est en À.',
    'own-addresses':
      'Les autres adresses de la personne concernée sont apprises des e-mails qu’elle a écrits dans Gmail ; d’ici là, un e-mail à ou d’une telle adresse compte comme celui d’autrui.',
    groups:
      'Un e-mail relayé par un groupe Google peut montrer le groupe au lieu de la personne qui l’a écrit.',
    newsletters:
      'Les lettres d’information se reconnaissent au lien de désabonnement, à des adresses comme no-reply ou à l’onglet où elles figurent ; une réponse automatique venant de l’adresse d’une personne ressemble à un e-mail de celle-ci.',
    scheduled:
      'Un e-mail programmé par la personne concernée porte l’heure à laquelle il a été programmé ; il est laissé de côté dans la liste des e-mails programmés, mais pas là où sa conversation est ouverte ailleurs.',
    'shared-mailboxes':
      'Les boîtes partagées par d’autres, et les e-mails ouverts dans une fenêtre à part qui ne dit pas à qui elle est, ne sont pas lus.',
    'conversation-only':
      'La page ne dit pas à quel e-mail se rattache une réponse, seulement à quelle conversation ; qu’un e-mail ait reçu une réponse ne se voit que dans la conversation elle-même.',
  },
  outlook: {
    'loaded-only':
      'Outlook ne montre l’heure exacte que des e-mails qu’il a chargés : conversations ouvertes ou préparées à l’ouverture, et tous les e-mails là où sa copie hors connexion est activée.',
    'offline-copy':
      'Pour un e-mail que seule la copie hors connexion contient, À et Cc sont inconnus jusqu’à son ouverture ; il compte comme « inconnu » et n’est pas une demande.',
    'long-lists':
      'Outlook coupe les longues listes de destinataires ; si la personne concernée n’est pas parmi les 20 premiers, l’e-mail compte comme « inconnu ».',
    'neither-to-nor-cc':
      'Si la personne concernée n’est ni en À ni en Cc (Cci, alias jamais utilisé pour envoyer), l’e-mail est réputé venir d’une liste.',
    'shared-mailboxes':
      'Les e-mails des boîtes partagées et d’autres comptes ouverts dans le même onglet sont comptés et non lus.',
    'junk-and-deleted': 'Les e-mails des dossiers de courrier indésirable et supprimé sont laissés de côté.',
    forwarded:
      'Un e-mail que la personne concernée transfère reste dans sa conversation ; il est laissé de côté là où ses destinataires le montrent, et non là où ils sont inconnus.',
    'no-list-headers':
      'Un envoi en nombre dont l’adresse d’expéditeur ne le dit pas ressemble à l’e-mail d’une personne, car les pages d’Outlook ne montrent pas les en-têtes de liste.',
    'second-id':
      'Avant leur ouverture, les e-mails sont connus sous un autre identifiant : un e-mail lu d’abord dans la copie hors connexion peut donc être compté deux fois.',
  },
  slack: {
    'drawn-only':
      'Slack n’affiche que les messages autour de la partie visible d’une conversation ; les autres sont lus quand on les fait défiler, avec leur heure exacte.',
    'activity-view':
      'Une mention jamais ouverte est lue dans la vue Activité pendant que celle-ci est affichée ; elle ne dit ni qui l’a écrite ni dans quel fil.',
    'hidden-tab':
      'Tant que son onglet est caché, Slack cesse d’afficher ; ce qui est arrivé entre-temps est lu quand l’onglet est de nouveau visible.',
    'user-groups':
      'La page ne montre pas si la personne concernée fait partie d’un groupe mentionné ; les mentions de groupes ne comptent donc jamais comme demandes.',
    'thread-root-drawn':
      'Une réponse dans un fil n’est réputée adressée à la personne concernée que si le premier message du fil, écrit par elle, est affiché sur la page.',
    reactions: 'Une réaction n’a pas d’heure sur la page ; elle compte à partir du moment où elle a été vue.',
    apps: 'Les applications se reconnaissent à leur badge, à leur identifiant ou à leur image ; celle qui n’en montre aucun ressemble à une personne.',
    runs: 'Un message suivant d’une série ne montre pas son expéditeur ; si le premier de la série n’est pas affiché, il n’est retenu que si une seule personne de ce nom figure sur la page.',
    'shared-channels':
      'Dans un canal partagé entre deux espaces de travail de la personne concernée, les messages de l’autre espace ne sont pas lus.',
  },
  teams: {
    'kept-or-shown':
      'Est lu ce que Teams conserve dans ce navigateur et montre dans sa page ; une conversation jamais synchronisée ici n’est pas vue.',
    tags: 'Qui fait partie d’une balise n’est connu que là où Teams signale le message ou avertit la personne concernée.',
    scheduled:
      'Un message programmé compte à partir de sa remise et ne se distingue pas d’un message écrit à ce moment-là.',
    reactions:
      'La page ne montre pas l’heure d’une réaction ; elle vient des données propres de Teams et, à défaut, compte à partir du moment où elle a été vue.',
    guests:
      'Là où la personne concernée est invitée d’une autre organisation, la page peut nommer deux personnes ; rien n’y est alors lu.',
    'same-names':
      'Deux personnes du même nom dans une conversation ne sont distinguées que si leurs images ou les données propres de Teams le permettent.',
    'tabs-and-captions':
      'Les messages d’onglets, les sous-titres de réunions et les applications intégrées ne sont pas lus.',
    'deleted-and-calls': 'Les messages supprimés ne sont pas comptés, les appels non plus.',
  },
  'google-chat': {
    'open-only':
      'Seuls les conversations et les fils ouverts dans Google Chat sont lus ; ce qui est arrivé pendant leur fermeture est lu dès leur ouverture.',
    'thread-panel': 'Les réponses d’un fil dans un espace ne sont lues que tant que son volet est ouvert.',
    'whose-page': 'La page doit montrer à qui elle est ; jusque-là, rien n’en est enregistré.',
    quotes:
      'Un message qui en cite un autre n’y est pas lié ; il compte comme réponse dans la même conversation.',
    reactions:
      'Une réaction ne montre pas d’heure et ne compte que là où Google Chat la signale comme celle de la personne concernée.',
    'list-of-conversations':
      'Là où la liste des conversations n’est pas dans le même cadre, une discussion à plusieurs ne se distingue pas d’un espace.',
    'mailing-groups':
      'La mention d’un groupe de diffusion dont fait partie la personne concernée compte comme mention d’autrui.',
    apps: 'Un message publié par une application n’est reconnu comme automatique que par la marque propre de Google Chat.',
  },
  roundcube: {
    'date-header':
      'Roundcube montre la minute de l’en-tête Date d’un e-mail, écrite par l’ordinateur de l’expéditeur, dans le fuseau de ses propres réglages ; ce fuseau est réputé être celui de ce navigateur.',
    unopened:
      'Un e-mail non ouvert ne montre pas ses champs À et Cc ; il compte comme « inconnu » et n’est pas une demande.',
    'joined-by-subject':
      'Un e-mail et sa réponse sont reliés par l’adresse de l’autre personne et par l’objet ; un objet modifié ouvre une nouvelle conversation, et une réponse à plusieurs compte pour la première personne.',
    'neither-to-nor-cc':
      'Si la personne concernée n’est ni en À ni en Cc (Cci, alias jamais vu), l’e-mail est réputé venir d’une liste.',
    'automatic-answers':
      'Une réponse automatique venant de l’adresse d’une personne ressemble à un e-mail de celle-ci.',
    'relative-days':
      'Les lignes de la liste qui ne disent que « aujourd’hui » ou un jour de la semaine sont laissées de côté si la page reste ouverte après minuit, et dans les langues dont les mots pour les jours ne sont pas connus.',
  },
  converse: {
    'open-only':
      'Seuls les salons et les discussions directes ouverts dans Converse sont lus ; ce qui est arrivé pendant leur fermeture est lu dès leur ouverture.',
    'at-all':
      'Sur XMPP, « @all » est un texte comme un autre ; un appel à tous ne compte donc que s’il désigne le salon lui-même.',
    'nick-as-word':
      'Converse signale un message comme mention si le pseudonyme de la personne concernée est un mot du texte, même si ce mot y veut dire autre chose.',
    'reply-and-reactions':
      'La page ne dit pas à quel message se rattache une réponse et ne montre pas l’heure d’une réaction : une réaction compte à partir du moment où elle a été vue.',
    bots: 'Les robots ne portent pas de marque : seuls les annonces et les messages de serveurs sont connus comme automatiques.',
    'live-or-archive':
      'Un message vu en direct porte l’heure de cet ordinateur, un message des archives celle du serveur, souvent en secondes entières.',
  },
  sogo: {
    'date-header':
      'SOGo montre la minute de l’en-tête Date d’un e-mail, écrite par l’ordinateur de l’expéditeur, dans le fuseau que ses réglages indiquent au chargement de la page.',
    'memory-only':
      'Une ligne de la liste ne montre ni identifiant ni adresse ; elle n’est lue que si la mémoire de la page peut être consultée et connaît autant d’e-mails de ce nom, de cet objet et de cette heure qu’il y a de lignes.',
    'old-rows':
      'Les lignes de plus d’une semaine ne montrent pas d’heure ; ne comptent pas non plus celles qui ont été chargées avant minuit et peuvent désigner un autre jour, ni celles dont les mots pour les jours ne sont pas connus. Un tel e-mail est lu dès qu’il est ouvert.',
    'refreshed-by-hand':
      'Les nouveaux e-mails et ceux auxquels il a été répondu sur un autre appareil n’apparaissent que lorsque SOGo recharge la liste, ce que certains font à la main ; l’absence d’une marque n’est jamais prise pour la preuve qu’un e-mail est sans réponse.',
    'joined-by-subject':
      'Un e-mail et sa réponse sont reliés par l’adresse de l’autre personne et par l’objet ; un objet modifié ouvre une nouvelle conversation, et une réponse à plusieurs compte pour la première personne.',
    'neither-to-nor-cc':
      'Si la personne concernée n’est ni en À ni en Cc (Cci, alias jamais vu), l’e-mail est réputé venir d’une liste.',
    'unopened-invitations': 'Une invitation ressemble à tout autre e-mail tant qu’elle n’est pas ouverte.',
    'automatic-answers':
      'Une réponse automatique venant de l’adresse d’une personne ressemble à un e-mail de celle-ci.',
  },
  mattermost: {
    'open-only':
      'Seuls les canaux et les fils ouverts dans Mattermost sont lus, pour autant qu’ils soient chargés.',
    'in-memory':
      'Un message qui en suit un autre de la même personne n’affiche pas d’heure, et le volet d’un fil ne nomme pas son canal ; les deux sont lus dans la mémoire de la page, et ces messages sont écartés là où elle est hors d’atteinte.',
    'watched-words':
      'La marque d’un mot surveillé (un prénom, un mot-clé) n’est pas une mention ; seul le nom d’utilisateur en est une.',
    'user-groups':
      'L’appartenance à un groupe d’utilisateurs mentionné n’est pas affichée ; les mentions de groupes ne comptent donc jamais comme des demandes.',
    'thread-root':
      'Une réponse dans un fil n’est considérée comme adressée à la personne que si l’on sait qu’elle en a écrit le premier message ; sinon, elle est comptée comme « inconnu ».',
    reactions:
      'L’heure d’une réaction n’est connue que par la mémoire de la page ; ailleurs, elle compte à partir du moment où elle a été vue.',
    scripts:
      'Les robots, webhooks, extensions et réponses automatiques sont reconnus à leurs marques ; un programme qui publie avec l’accès d’une personne ressemble à cette personne.',
  },
  'rocket-chat': {
    'open-only':
      'Seuls le salon et le fil ouverts dans Rocket.Chat sont lus, pour autant qu’ils soient chargés.',
    'memory-only':
      'La page elle-même n’affiche ni heures exactes ni, par un identifiant, l’auteur d’un message ; les deux sont lus dans sa mémoire, et là où elle est hors d’atteinte rien n’est lu.',
    teams:
      'L’appartenance à une équipe mentionnée n’est pas affichée ; les mentions d’équipes ne comptent donc jamais comme des demandes.',
    'thread-root':
      'Une réponse dans un fil n’est considérée comme adressée à la personne que si l’on sait qu’elle en a écrit le premier message ; sinon, elle est comptée comme « inconnu ».',
    reactions: 'Une réaction n’affiche pas d’heure ; elle compte à partir du moment où elle a été vue.',
    bots: 'Les intégrations sont reconnues à leurs marques ; un robot qui se connecte comme une personne en a l’apparence. Les conversations avec des clients ne donnent pas de demandes.',
  },
  zulip: {
    'open-only':
      'Seule la vue ouverte dans Zulip est lue ; ce qui est arrivé dans d’autres canaux, sujets et messages directs est lu à leur ouverture, avec ses heures exactes.',
    'page-memory':
      'Zulip n’affiche que les minutes ; les secondes viennent de ce que sa page garde en mémoire, et sans cela rien n’est enregistré.',
    'topic-moved':
      'Un sujet est une conversation à part : une réponse dans un autre sujet, ou après qu’un sujet a été renommé ou déplacé, n’est pas rattachée à sa question.',
    'user-groups':
      'La mention d’un groupe d’utilisateurs, des participants d’un sujet ou de tout le monde compte comme un appel à plusieurs et jamais comme une demande.',
    reactions:
      'Une réaction n’a pas d’heure sur la page ; elle compte à partir du moment où elle a été vue pour la première fois.',
  },
  element: {
    'open-only':
      'Seuls le salon et le fil ouverts dans Element sont lus ; ce qui est arrivé ailleurs est lu à l’ouverture, avec ses heures exactes.',
    'page-memory':
      'La page d’Element n’affiche pas d’heures exactes ; elles viennent de ce qu’elle garde en mémoire, et sans cela rien n’est enregistré.',
    undecrypted:
      'Un message non déchiffré montre quand et par qui il a été écrit, mais pas à qui il s’adresse ; hors des conversations directes, il est compté comme « inconnu ».',
    'older-clients':
      'Une mention compte lorsque l’application de l’expéditeur la déclare ; si elle est trop ancienne pour cela, c’est le nom mis en évidence dans le texte qui compte.',
    bots: 'Les robots ne portent aucune marque : seuls les avis (notices) sont reconnus comme automatiques.',
    'server-time':
      'L’heure d’un message est celle que lui a donnée le serveur de son expéditeur ; les horloges de deux serveurs peuvent différer.',
  },
  discord: {
    'open-only':
      'Seuls les salons, fils et discussions directes ouverts dans Discord sont lus ; ce qui est arrivé pendant leur fermeture est lu dès leur ouverture.',
    roles:
      'La mention d’un rôle s’adresse à un groupe et ne compte jamais comme une demande, même si la personne concernée est seule à avoir ce rôle.',
    threads:
      'Une réponse dans un fil ne compte comme adressée à la personne concernée que tant que le premier message du fil, écrit par elle, est affiché sur la page.',
    apps: 'Les applications, robots et webhooks sont reconnus à la marque de Discord ; un compte personnel tenu par un programme ressemble à une personne.',
    reactions:
      'La page ne montre pas l’heure d’une réaction : elle compte à partir du moment où elle a été vue.',
    'memory-closed':
      'Si la page de Discord ne laisse pas lire sa mémoire, seul compte ce que montrent ses lignes : les discussions directes sont « inconnues », une mention ne compte que par le nom de la personne concernée ou une réponse à celle-ci, et un fil ouvert seul est un salon à part.',
  },
  'the-lounge': {
    'open-only':
      'Seul le salon ou la discussion directe ouverts dans The Lounge sont lus ; ce qui est arrivé pendant leur fermeture est lu dès leur ouverture.',
    'nick-as-word':
      'The Lounge signale un message comme mention si le pseudonyme de la personne concernée, ou un mot qu’elle a choisi, figure dans son texte, même si ce mot y veut dire autre chose.',
    'at-all':
      'Sur IRC, « @all » est un texte comme un autre ; un appel à tous ne se distingue donc pas d’un autre message.',
    renumbered:
      'The Lounge renumérote les messages au démarrage de son serveur ; un message est reconnu à son salon, sa seconde et son auteur, et le premier d’une liste qui peut se poursuivre vers le haut est laissé de côté jusque-là.',
    nicks:
      'Les personnes sont connues par leur pseudonyme : qui en change devient une autre personne, et une discussion directe avec elle une autre conversation.',
    bots: 'Les robots sont reconnus à leur propre marque ou aux notices qu’ils envoient ; les autres ressemblent à des personnes.',
    'folded-hour':
      'Pendant l’heure que répète la fin de l’heure d’été, un message est laissé de côté si la mémoire de la page ne dit pas laquelle des deux c’était.',
  },
});
