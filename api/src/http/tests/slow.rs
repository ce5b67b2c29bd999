//! A WebSocket client that takes what it asked for but never shows that it reads.

use std::io::{ErrorKind, Read as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use actix_web::rt::task::spawn_blocking;
use actix_web::{App, HttpServer, rt};
use tungstenite::client::{IntoClientRequest as _, client};
use tungstenite::{Error, Message};

use super::{Asked, made_up};
use crate::http::limits::Limits;
use crate::http::routes;
use crate::http::service::Settings;

/// Asks for a hundred large answers, and gives everything the service sends, frames and all.
fn all_bytes(address: SocketAddr) -> Result<Vec<u8>, Box<Error>> {
    let mut request = format!("ws://{address}/graphql").into_client_request().map_err(Box::new)?;
    request.headers_mut().insert(
        "sec-websocket-protocol",
        "graphql-transport-ws".parse().map_err(|_| Error::Utf8(String::new())).map_err(Box::new)?,
    );
    let stream = TcpStream::connect(address).map_err(|error| Box::new(error.into()))?;
    let (mut socket, _) = client(request, stream).map_err(|_| Box::new(Error::ConnectionClosed))?;
    let mut messages = vec![r#"{"type":"connection_init"}"#.to_owned()];
    messages.push(r#"{"id":"1","type":"subscribe","payload":{"query":"subscription { forever }"}}"#.to_owned());
    for number in 2..12 {
        messages.push(format!(
            r#"{{"id":"{number}","type":"subscribe","payload":{{"query":"{{ big(bytes: 100000) }}"}}}}"#
        ));
    }
    for message in messages {
        socket.send(Message::text(message)).map_err(Box::new)?;
    }
    // Read beside the protocol, so that no ping is answered.
    let mut all = Vec::new();
    match socket.get_mut().read_to_end(&mut all) {
        Err(error) if error.kind() != ErrorKind::ConnectionReset => Err(Box::new(error.into())),
        _ => Ok(all),
    }
}

#[actix_web::test]
#[expect(clippy::unwrap_used, reason = "a test")]
async fn a_client_that_shows_no_sign_of_reading_gets_little_and_is_sent_away() {
    let limits = Limits { unread_bytes: 10_000, send: Duration::from_millis(50), ..Limits::default() };
    let Asked { app, service, stop } = Asked::over(made_up::engine().0, Settings { limits, ..Settings::default() });
    let server =
        HttpServer::new(move || App::new().configure(routes(Arc::clone(&app), Arc::clone(&service)))).workers(1);
    let server = server.disable_signals().bind("127.0.0.1:0").unwrap();
    let address = *server.addrs().first().unwrap();
    let running = server.run();
    let handle = running.handle();
    rt::spawn(running);
    let all = spawn_blocking(move || all_bytes(address)).await.unwrap().unwrap();
    // One answer that goes beyond what may be unread, and no second one.
    assert!(all.len() > 1_000 && all.len() < 150_000, "{} bytes were sent", all.len());
    let said = b"Messages are read too slowly";
    assert!(all.windows(said.len()).any(|part| part == said), "the close does not say why");
    handle.stop(false).await;
    drop(stop);
}
