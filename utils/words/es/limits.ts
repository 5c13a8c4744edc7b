import type { LimitWords } from '../limits.ts';

export const limits = (): LimitWords => ({
  gmail: {
    'time-in-id':
      'La hora de un correo es la que Gmail guarda en su identificador: cuándo llegó a este buzón o cuándo Google aceptó el correo propio, con un segundo de diferencia aproximada respecto al clic.',
    'unfolded-only':
      'Solo se leen por completo los correos desplegados en una conversación abierta; los plegados no muestran identificador y se dejan fuera.',
    'list-newest-only':
      'Una línea de la lista muestra solo el correo más reciente, y solo si nadie más que su remitente participó; no muestra Para ni Cc, por lo que cuenta como «desconocido» y no es una solicitud.',
    'sent-and-search':
      'No se leen las listas de correo enviado ni los resultados de búsqueda, porque los nombres que contienen pueden ser los de los destinatarios.',
    'words-before-cc':
      'Las palabras anteriores a Cc están en el idioma de la persona empleada: quien figura antes de la segunda se considera en Para; si la línea se lee de otro modo, el correo cuenta como «desconocido».',
    'nobody-in-to':
      'Un correo sin nadie en Para y con la persona empleada en Cc o Cco se lee como uno en que está en Para.',
    'own-addresses':
      'Las otras direcciones de la persona empleada se aprenden de correos que escribió en Gmail; hasta entonces, un correo hacia o desde una de ellas cuenta como de otra persona.',
    groups:
      'Un correo reenviado por un grupo de Google puede mostrar el grupo en lugar de la persona que lo escribió.',
    newsletters:
      'Los boletines se reconocen por el enlace para darse de baja, por direcciones como no-reply o por la pestaña en que aparecen; una respuesta automática desde la dirección de una persona parece un correo suyo.',
    scheduled:
      'Un correo propio programado lleva la hora en que se programó; se deja fuera en la lista de correos programados, pero no donde su conversación está abierta en otro lugar.',
    'shared-mailboxes':
      'No se leen los buzones compartidos por otras personas ni los correos en una ventana propia que no dice de quién es.',
    'conversation-only':
      'La página no dice a qué correo corresponde una respuesta, solo a qué conversación; si un correo fue respondido se ve únicamente en la propia conversación.',
  },
  outlook: {
    'loaded-only':
      'Outlook muestra horas exactas solo de los correos que ha cargado: conversaciones abiertas o preparadas para abrirse, y todos los correos donde su copia sin conexión está activada.',
    'offline-copy':
      'De un correo que solo está en la copia sin conexión no se conocen Para ni Cc hasta que se abre; cuenta como «desconocido» y no es una solicitud.',
    'long-lists':
      'Outlook corta las listas largas de destinatarios; si la persona empleada no está entre los 20 primeros, el correo cuenta como «desconocido».',
    'neither-to-nor-cc':
      'Si la persona empleada no figura en Para ni en Cc (Cco, un alias nunca usado para enviar), se considera que el correo llegó por una lista.',
    'shared-mailboxes':
      'El correo de buzones compartidos y de otras cuentas abiertas en la misma pestaña se cuenta y no se lee.',
    'junk-and-deleted': 'El correo de las carpetas de no deseado y de eliminados se deja fuera.',
    forwarded:
      'Un correo que la persona empleada reenvía queda en su conversación; se deja fuera donde sus destinatarios lo muestran, y no donde se desconocen.',
    'no-list-headers':
      'Un envío masivo cuya dirección de remitente no lo indica parece el correo de una persona, porque las páginas de Outlook no muestran las cabeceras de lista.',
    'second-id':
      'Antes de abrirse, los correos se conocen con otro identificador, por lo que puede contarse dos veces uno que se leyó primero de la copia sin conexión.',
  },
  slack: {
    'drawn-only':
      'Slack dibuja solo los mensajes cercanos a la parte visible de una conversación; los demás se leen al desplazarse hasta ellos, con sus horas exactas.',
    'activity-view':
      'Una mención nunca abierta se lee de la vista de actividad mientras se muestra; esta no dice quién la escribió ni en qué hilo.',
    'hidden-tab':
      'Mientras su pestaña está oculta, Slack deja de dibujar; lo que llegó entretanto se lee cuando la pestaña vuelve a mostrarse.',
    'user-groups':
      'No se muestra si la persona empleada pertenece a un grupo mencionado, por lo que las menciones de grupos nunca cuentan como solicitudes.',
    'thread-root-drawn':
      'Una respuesta en un hilo cuenta como dirigida a la persona empleada solo mientras el primer mensaje del hilo, escrito por ella, está dibujado en la página.',
    reactions: 'Una reacción no tiene hora en la página; cuenta desde que se vio por primera vez.',
    apps: 'Las aplicaciones se reconocen por su distintivo, su identificador o su imagen; una que no muestra nada de ello parece una persona.',
    runs: 'Un mensaje posterior de una serie no muestra remitente propio; si el primero de la serie no está dibujado, solo se toma si hay exactamente una persona de ese nombre en la página.',
    'shared-channels':
      'En un canal compartido entre dos espacios de trabajo de la persona empleada no se leen los mensajes del otro espacio.',
  },
  teams: {
    'kept-or-shown':
      'Se lee lo que Teams guarda en este navegador y muestra en su página; un chat que nunca se sincronizó aquí no se ve.',
    tags: 'Quién pertenece a una etiqueta se sabe solo donde Teams marca el mensaje o avisa a la persona empleada.',
    scheduled:
      'Un mensaje programado cuenta desde su entrega y no se distingue de uno escrito en ese momento.',
    reactions:
      'La página no muestra la hora de una reacción; procede de los datos propios de Teams y, si no la tienen, cuenta desde que se vio por primera vez.',
    guests:
      'Donde la persona empleada es invitada de otra organización, la página puede nombrar a dos personas; entonces no se lee nada allí.',
    'same-names':
      'Dos personas con el mismo nombre en un chat se distinguen solo donde sus imágenes o los datos propios de Teams lo permiten.',
    'tabs-and-captions':
      'No se leen los mensajes de pestañas, los subtítulos de reuniones ni las aplicaciones en marcos.',
    'deleted-and-calls': 'No se cuentan los mensajes eliminados, ni tampoco las llamadas.',
  },
  'google-chat': {
    'open-only':
      'Solo se leen las conversaciones y los hilos abiertos en Google Chat; lo que llegó mientras estaban cerrados se lee al abrirlos.',
    'thread-panel': 'Las respuestas de un hilo en un espacio se leen solo mientras su panel está abierto.',
    'whose-page': 'La página debe mostrar de quién es; hasta entonces no se registra nada de ella.',
    quotes:
      'Un mensaje que cita a otro no queda enlazado con él; cuenta como respuesta en la misma conversación.',
    reactions:
      'Una reacción no muestra hora y cuenta solo donde Google Chat la marca como de la persona empleada.',
    'list-of-conversations':
      'Donde la lista de conversaciones no está en el mismo marco, un chat de varias personas no se distingue de un espacio.',
    'mailing-groups':
      'La mención de un grupo de correo al que pertenece la persona empleada cuenta como mención de otros.',
    apps: 'Un mensaje hecho con una aplicación se sabe automático solo por la marca propia de Google Chat.',
  },
  roundcube: {
    'date-header':
      'Roundcube muestra el minuto de la cabecera Date de un correo, que escribió el ordenador del remitente, en la zona horaria de su propia configuración; se supone que es la de este navegador.',
    unopened: 'Un correo sin abrir no muestra Para ni Cc; cuenta como «desconocido» y no es una solicitud.',
    'joined-by-subject':
      'Un correo y su respuesta se unen por la dirección de la otra persona y el asunto; un asunto cambiado inicia otra conversación, y una respuesta a varias personas cuenta para la primera.',
    'neither-to-nor-cc':
      'Si la persona empleada no figura en Para ni en Cc (Cco, un alias nunca visto), se considera que el correo llegó por una lista.',
    'automatic-answers': 'Una respuesta automática desde la dirección de una persona parece un correo suyo.',
    'relative-days':
      'Las líneas de la lista que solo dicen «hoy» o un día de la semana se dejan fuera si la página sigue abierta pasada la medianoche, y en idiomas cuyas palabras para los días no se conocen.',
  },
  converse: {
    'open-only':
      'Solo se leen las salas y los chats directos abiertos en Converse; lo que llegó mientras estaban cerrados se lee al abrirlos.',
    'at-all':
      'En XMPP, «@all» es texto corriente, por lo que una llamada a todos cuenta solo si se refiere a la propia sala.',
    'nick-as-word':
      'Converse marca un mensaje como mención si el apodo de la persona empleada es una palabra del texto, aunque la misma palabra signifique otra cosa.',
    'reply-and-reactions':
      'La página no dice a qué mensaje corresponde una respuesta ni muestra la hora de una reacción: esta cuenta desde que se vio por primera vez.',
    bots: 'Los bots no llevan marca: solo se conocen como automáticos los anuncios y los mensajes de servidores.',
    'live-or-archive':
      'Un mensaje visto en directo lleva la hora de este ordenador; uno del archivo, la del servidor, a menudo en segundos enteros.',
  },
  sogo: {
    'date-header':
      'SOGo muestra el minuto de la cabecera Date de un correo, que escribió el ordenador del remitente, en la zona horaria que indica su configuración al cargar la página.',
    'memory-only':
      'Una línea de la lista no muestra identificador ni dirección; solo se lee donde se puede mirar la memoria de la página y esta conoce tantos correos con ese nombre, asunto y hora como líneas hay.',
    'old-rows':
      'Las líneas de más de una semana no muestran la hora; tampoco cuentan las que se cargaron antes de medianoche y pueden referirse a otro día, ni aquellas cuyas palabras para los días no se conocen. Un correo así se lee cuando se abre.',
    'refreshed-by-hand':
      'Los correos nuevos y los respondidos en otro dispositivo solo aparecen cuando SOGo vuelve a cargar la lista, lo que algunos hacen a mano; que falte una marca nunca se toma como prueba de que un correo está sin responder.',
    'joined-by-subject':
      'Un correo y su respuesta se unen por la dirección de la otra persona y el asunto; un asunto cambiado inicia otra conversación, y una respuesta a varias personas cuenta para la primera.',
    'neither-to-nor-cc':
      'Si la persona empleada no figura en Para ni en Cc (Cco, un alias nunca visto), se considera que el correo llegó por una lista.',
    'unopened-invitations': 'Una invitación parece un correo cualquiera hasta que se abre.',
    'automatic-answers': 'Una respuesta automática desde la dirección de una persona parece un correo suyo.',
  },
  mattermost: {
    'open-only':
      'Solo se leen los canales y los hilos que están abiertos en Mattermost, en la medida en que están cargados.',
    'in-memory':
      'Una publicación que sigue a otra de la misma persona no muestra hora propia, y el panel de un hilo no nombra su canal; ambas cosas se leen de la memoria de la página, y donde no es accesible esas publicaciones se omiten.',
    'watched-words':
      'La marca de una palabra vigilada (un nombre de pila, una palabra clave) no es una mención; solo lo es el nombre propio del usuario.',
    'user-groups':
      'No se muestra quién pertenece a un grupo de usuarios mencionado, así que las menciones de grupos nunca cuentan como peticiones.',
    'thread-root':
      'Una respuesta en un hilo cuenta como dirigida a la persona solo si se sabe que esta escribió la primera publicación; donde nadie lo sabe, se cuenta como «desconocido».',
    reactions:
      'La hora de una reacción solo se conoce por la memoria de la página; en otro caso cuenta desde que se vio por primera vez.',
    scripts:
      'Los bots, webhooks, complementos y respuestas automáticas se reconocen por sus marcas; un programa que publica con el acceso de una persona se parece a ella.',
  },
  'rocket-chat': {
    'open-only':
      'Solo se leen la sala y el hilo que están abiertos en Rocket.Chat, en la medida en que están cargados.',
    'memory-only':
      'La página misma no muestra ni las horas exactas ni, mediante un identificador, quién escribió un mensaje; ambas cosas se leen de su memoria, y donde no es accesible no se lee nada.',
    teams:
      'No se muestra quién pertenece a un equipo mencionado, así que las menciones de equipos nunca cuentan como peticiones.',
    'thread-root':
      'Una respuesta en un hilo cuenta como dirigida a la persona solo si se sabe que esta escribió el primer mensaje; donde nadie lo sabe, se cuenta como «desconocido».',
    reactions: 'Una reacción no muestra hora; cuenta desde que se vio por primera vez.',
    bots: 'Las integraciones se reconocen por sus marcas; un bot que inicia sesión como una persona parece una. Los chats con clientes no dan lugar a peticiones.',
  },
  zulip: {
    'open-only':
      'Solo se lee la vista abierta en Zulip; lo que llegó en otros canales, temas y mensajes directos se lee al abrirlos, con sus horas exactas.',
    'page-memory':
      'Zulip solo muestra minutos; los segundos proceden de lo que su página guarda en memoria, y sin eso no se registra nada.',
    'topic-moved':
      'Un tema es una conversación propia: una respuesta en otro tema, o después de que un tema se renombrara o moviera, no se une a su pregunta.',
    'user-groups':
      'La mención de un grupo de usuarios, de los participantes de un tema o de todos cuenta como llamada a muchos y nunca como solicitud.',
    reactions: 'Una reacción no tiene hora en la página; cuenta desde que se vio por primera vez.',
  },
  element: {
    'open-only':
      'Solo se leen la sala y el hilo abiertos en Element; lo que llegó en otra parte se lee al abrirla, con sus horas exactas.',
    'page-memory':
      'La página de Element no muestra horas exactas; proceden de lo que guarda en memoria, y sin eso no se registra nada.',
    undecrypted:
      'Un mensaje sin descifrar muestra cuándo y quién lo escribió, pero no a quién se dirige; fuera de los chats directos cuenta como «desconocido».',
    'older-clients':
      'Una mención cuenta cuando la aplicación del remitente la declara; si es demasiado antigua para ello, cuenta el nombre resaltado en el texto.',
    bots: 'Los bots no llevan marca: solo los avisos (notices) se reconocen como automáticos.',
    'server-time':
      'La hora de un mensaje es la que le dio el servidor de su remitente; los relojes de dos servidores pueden diferir.',
  },
  discord: {
    'open-only':
      'Solo se leen los canales, hilos y chats directos abiertos en Discord; lo que llegó mientras estaban cerrados se lee al abrirlos.',
    roles:
      'La mención de un rol se dirige a un grupo y nunca cuenta como solicitud, aunque solo la persona empleada tenga ese rol.',
    threads:
      'Una respuesta en un hilo cuenta como dirigida a la persona empleada solo mientras el primer mensaje del hilo, escrito por ella, esté en la página.',
    apps: 'Las aplicaciones, los bots y los webhooks se conocen por la marca del propio Discord; una cuenta personal manejada por un programa parece una persona.',
    reactions: 'La página no muestra la hora de una reacción: cuenta desde que se vio por primera vez.',
    'memory-closed':
      'Si la página de Discord no deja leer su memoria, solo cuenta lo que muestran sus filas: los chats directos son «desconocidos», una mención cuenta solo por el propio nombre o por una respuesta a la persona empleada, y un hilo abierto solo es un canal aparte.',
  },
  'the-lounge': {
    'open-only':
      'Solo se lee el canal o chat directo abierto en The Lounge; lo que llegó mientras estaba cerrado se lee al abrirlo.',
    'nick-as-word':
      'The Lounge marca un mensaje como mención si el apodo de la persona empleada, o una palabra que ella eligió, está en el texto, aunque la misma palabra signifique otra cosa.',
    'at-all':
      'En IRC, «@all» es texto corriente, por lo que una llamada a todos no se distingue de otro mensaje.',
    renumbered:
      'The Lounge numera los mensajes de nuevo cuando arranca su servidor; un mensaje se conoce por su canal, su segundo y quien lo escribió, y el primero de una lista que puede continuarse hacia arriba se omite hasta hacerlo.',
    nicks:
      'Las personas se conocen por su apodo: quien toma otro es otra persona, y un chat directo con ella, otra conversación.',
    bots: 'Los bots se conocen por su propia marca o porque envían avisos (notices); los demás parecen personas.',
    'folded-hour':
      'En la hora que repite el fin del horario de verano se omite un mensaje si la memoria de la página no dice cuál de las dos era.',
  },
});
