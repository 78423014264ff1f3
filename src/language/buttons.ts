/** Networks and the verbs of share bars: one of them makes a line of nothing but buttons a share bar. */
export const NETWORKS: ReadonlySet<string> = new Set(
  (
    'facebook twitter whatsapp telegram linkedin pinterest reddit instagram tiktok youtube threads bluesky mastodon messenger flipboard ' +
    'tumblr xing viber share tweet teilen partager compartir'
  ).split(' '),
)

/** Words of share bars that mean other things elsewhere: they count only beside a network. */
export const BUTTONS: ReadonlySet<string> = new Set(
  (
    'x email e mail print copy link copylink pin it pocket line vk save bookmark gift drucken merken senden imprimer envoyer ' +
    'imprimir enviar guardar copiar enlace on via more google plus sms comment comments'
  ).split(' '),
)
