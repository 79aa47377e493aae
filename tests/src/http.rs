//! One HTTP/1.1 exchange with the driver over a plain socket; just as much of HTTP as the driver speaks.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use serde_json::Value;

use crate::error::Error;

/// Longer than any wait inside the driver, so that the driver's own, clearer error comes first.
const PATIENCE: Duration = Duration::from_mins(1);

/// Sends a request to this machine and returns the `value` of the JSON that comes back.
///
/// # Errors
/// [`Error::System`] for the socket, [`Error::Unreadable`] for the answer, [`Error::Refused`] from the driver.
pub(crate) fn exchange(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Error> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let mut stream =
        TcpStream::connect((Ipv4Addr::LOCALHOST, port)).map_err(Error::system("reaching the driver"))?;
    stream.set_read_timeout(Some(PATIENCE)).map_err(Error::system("reaching the driver"))?;
    stream.write_all(request.as_bytes()).map_err(Error::system("asking the driver"))?;
    let answer = read(&mut BufReader::new(stream))?;
    let answer: Value =
        serde_json::from_slice(&answer).map_err(|error| Error::Unreadable(error.to_string()))?;
    let value = &answer["value"];
    if let Some(code) = value["error"].as_str() {
        return Err(Error::Refused {
            command: format!("{method} {path}"),
            code: code.to_owned(),
            message: value["message"].as_str().unwrap_or_default().to_owned(),
        });
    }
    Ok(value.clone())
}

/// Reads past the head of an answer and returns its body.
fn read(stream: &mut impl BufRead) -> Result<Vec<u8>, Error> {
    let mut length = None;
    let mut line = String::new();
    loop {
        line.clear();
        let read = stream.read_line(&mut line).map_err(Error::system("hearing the driver"))?;
        if read == 0 {
            return Err(Error::Unreadable("it ends within its head".into()));
        }
        if line.trim_end().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse::<usize>().ok();
        }
    }
    let length = length.ok_or_else(|| Error::Unreadable("it does not tell its length".into()))?;
    let mut body = vec![0; length];
    stream.read_exact(&mut body).map_err(Error::system("hearing the driver"))?;
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use std::net::TcpListener;

    /// Answers one request with this text and returns the request it got.
    fn answering(answer: &'static str) -> (u16, std::thread::JoinHandle<String>) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let port = listener.local_addr().expect("it is bound").port();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("somebody asks");
            let mut request = vec![0; 4096];
            let read = stream.read(&mut request).expect("it can be read");
            stream.write_all(answer.as_bytes()).expect("it can be answered");
            String::from_utf8_lossy(&request[..read]).into_owned()
        });
        (port, server)
    }

    #[test]
    fn the_value_of_the_answer_comes_back() {
        let (port, server) = answering("HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{\"value\":\"yes!\"}");
        assert_eq!(exchange(port, "GET", "/status", None).expect("it is answered"), "yes!");
        assert!(server.join().expect("it ends").starts_with("GET /status HTTP/1.1\r\n"));
    }

    #[test]
    fn a_refusal_keeps_the_driver_s_code() {
        let (port, server) = answering(
            "HTTP/1.1 404 Not Found\r\ncontent-length: 37\r\n\r\n{\"value\":{\"error\":\"no such element\"}} ",
        );
        let error = exchange(port, "POST", "/x", Some(&Value::Null)).expect_err("it is refused");
        assert!(error.is_refused_as("no such element"), "{error}");
        server.join().expect("it ends");
    }

    #[test]
    fn half_an_answer_is_an_error() {
        let (port, server) = answering("HTTP/1.1 200 OK\r\n");
        assert!(matches!(exchange(port, "GET", "/", None), Err(Error::Unreadable(_))));
        server.join().expect("it ends");
    }
}
