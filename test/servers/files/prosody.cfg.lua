-- Prosody for the test: one process serves XMPP over WebSocket and Converse's files, and archives every message.
data_path = "@STATE@/data"
pidfile = "@STATE@/prosody.pid"
certificates = "@STATE@"
interfaces = { "127.0.0.1" }
local_interfaces = { "127.0.0.1" }
c2s_ports = { }
c2s_direct_tls_ports = { }
s2s_ports = { }
http_ports = { @HTTP@ }
http_interfaces = { "127.0.0.1" }
https_ports = { }
http_default_host = "company.test"
http_paths = { files = "/" }
http_files_dir = "@STATE@/web"
consider_websocket_secure = true
consider_bosh_secure = true
cross_domain_websocket = true
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
authentication = "internal_plain"
storage = "internal"
archive_expires_after = "never"
default_archive_policy = true
modules_enabled = {
  "roster", "saslauth", "disco", "carbons", "pep", "private", "blocklist", "vcard4", "vcard_legacy", "bookmarks",
  "ping", "mam", "smacks", "websocket", "bosh", "http_files", "time", "version", "offline",
}
modules_disabled = { "s2s", "tls" }

VirtualHost "company.test"

Component "conference.company.test" "muc"
  modules_enabled = { "muc_mam" }
  restrict_room_creation = false
  muc_room_default_public = true
  muc_room_default_persistent = true
  muc_room_locking = false
  muc_log_by_default = true
