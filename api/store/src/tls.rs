//! TLS to PostgreSQL (kryptering): what an address asks for, understood the same by both drivers. One of them knows only
//! half of it, so it is taken out of the address here and given to each in its own way.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error as TlsError, RootCertStore, SignatureScheme,
};
use sea_orm::sqlx::postgres::{PgConnectOptions, PgSslMode};
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::error::StoreError;

/// How much TLS is demanded, as PostgreSQL names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Disable,
    Prefer,
    Require,
    VerifyCa,
    VerifyFull,
}

const MODES: [(&str, Mode); 5] = [
    ("disable", Mode::Disable),
    ("prefer", Mode::Prefer),
    ("require", Mode::Require),
    ("verify-ca", Mode::VerifyCa),
    ("verify-full", Mode::VerifyFull),
];

/// What an address asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tls {
    mode: Mode,
    /// File with certificates that are trusted besides those of the system.
    root: Option<PathBuf>,
}

fn wrong(reason: impl Into<String>) -> StoreError {
    StoreError::Open { database: "PostgreSQL".to_owned(), reason: reason.into() }
}

impl Tls {
    /// Takes what is about TLS out of an address, and gives the rest of the address with it.
    ///
    /// # Errors
    /// When no such mode exists, or one of the two is given twice.
    pub(crate) fn of(address: &str) -> Result<(String, Self), StoreError> {
        let (mut mode, mut root) = (None, None);
        let (place, query) = address.split_once('?').unwrap_or((address, ""));
        let mut rest = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let found = match key {
                "sslmode" => &mut mode,
                "sslrootcert" => &mut root,
                _ => {
                    rest.push(pair);
                    continue;
                }
            };
            let value = percent_decode_str(value).decode_utf8_lossy().into_owned();
            if found.replace(value).is_some() {
                return Err(wrong(format!("its address has `{key}` twice; give it once")));
            }
        }
        let root = root.filter(|file| !file.is_empty()).map(PathBuf::from);
        let mode = match mode {
            None => Mode::Prefer,
            Some(name) => MODES.iter().find(|(known, _)| *known == name).map(|(_, mode)| *mode).ok_or_else(|| {
                let known = MODES.map(|(known, _)| format!("`{known}`")).join(", ");
                wrong(format!("`sslmode` in its address is `{name}`; write one of {known}"))
            })?,
        };
        // Whoever names a root wants it to matter, as PostgreSQL's own programs have it.
        let mode = if mode == Mode::Require && root.is_some() { Mode::VerifyCa } else { mode };
        let address = if rest.is_empty() { place.to_owned() } else { format!("{place}?{}", rest.join("&")) };
        Ok((address, Self { mode, root }))
    }

    /// What to warn of when the server of an address is on another machine and a stranger on the way could read along.
    pub(crate) fn warning(&self, address: &str) -> Option<&'static str> {
        let config: tokio_postgres::Config = address.parse().ok()?;
        let is_here = |host: &Host| match host {
            Host::Tcp(name) => name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback()),
            Host::Unix(_) => true,
        };
        let is_elsewhere = !config.get_hosts().iter().all(is_here)
            || config.get_hostaddrs().iter().any(|address| !address.is_loopback());
        (is_elsewhere && matches!(self.mode, Mode::Disable | Mode::Prefer)).then_some(
            "PostgreSQL is on another machine, and its address does not demand TLS: others may read and change what is \
             sent; add `sslmode=verify-full` to the address, and `sslrootcert=FILE` when the certificate is your own",
        )
    }

    /// Tells the driver that writes.
    pub(crate) fn for_writing(&self, options: PgConnectOptions) -> PgConnectOptions {
        let options = options.ssl_mode(match self.mode {
            Mode::Disable => PgSslMode::Disable,
            Mode::Prefer => PgSslMode::Prefer,
            Mode::Require => PgSslMode::Require,
            Mode::VerifyCa => PgSslMode::VerifyCa,
            Mode::VerifyFull => PgSslMode::VerifyFull,
        });
        match &self.root {
            Some(file) => options.ssl_root_cert(file),
            None => options,
        }
    }

    /// Tells the driver that reads; the rest is done by [`Tls::connector`].
    pub(crate) const fn for_reading(&self) -> SslMode {
        match self.mode {
            Mode::Disable => SslMode::Disable,
            Mode::Prefer => SslMode::Prefer,
            Mode::Require | Mode::VerifyCa | Mode::VerifyFull => SslMode::Require,
        }
    }

    /// What makes TLS connections for the driver that reads.
    ///
    /// # Errors
    /// When the certificates to trust cannot be read.
    pub(crate) fn connector(&self) -> Result<MakeRustlsConnect, StoreError> {
        let provider = Arc::new(ring::default_provider());
        let of_whom = match self.mode {
            Mode::Disable | Mode::Prefer | Mode::Require => None,
            Mode::VerifyCa | Mode::VerifyFull => {
                let verifier =
                    WebPkiServerVerifier::builder_with_provider(Arc::new(self.roots()?), Arc::clone(&provider));
                Some(verifier.build().map_err(|error| wrong(format!("no certificate can be trusted: {error}")))?)
            }
        };
        let verifier = Verifier { of_whom, by_name: self.mode == Mode::VerifyFull, provider: Arc::clone(&provider) };
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(StoreError::database)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        Ok(MakeRustlsConnect::new(config))
    }

    /// Certificates that are trusted: those of the system and those of the file.
    fn roots(&self) -> Result<RootCertStore, StoreError> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if let Some(file) = &self.root {
            let unread = |error: &dyn std::fmt::Display| {
                wrong(format!("the certificates of `sslrootcert` cannot be read from `{}`: {error}", file.display()))
            };
            for certificate in CertificateDer::pem_file_iter(file).map_err(|error| unread(&error))? {
                let certificate = certificate.map_err(|error| unread(&error))?;
                roots.add(certificate).map_err(|error| unread(&error))?;
            }
        }
        Ok(roots)
    }
}

/// Who is taken for the server.
#[derive(Debug)]
struct Verifier {
    /// Whoever has a certificate that this accepts; without it, anybody.
    of_whom: Option<Arc<WebPkiServerVerifier>>,
    /// Whether the certificate must be for the host of the address.
    by_name: bool,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, TlsError> {
        let Some(inner) = &self.of_whom else { return Ok(ServerCertVerified::assertion()) };
        match inner.verify_server_cert(certificate, intermediates, name, ocsp, now) {
            // The name is checked last, so everything else is in order.
            Err(TlsError::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) if !self.by_name => Ok(ServerCertVerified::assertion()),
            answer => answer,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        verify_tls12_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        verify_tls13_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::{Mode, Tls};

    fn of(address: &str) -> (String, Tls) {
        Tls::of(address).unwrap()
    }

    #[test]
    fn what_is_about_tls_is_taken_out_of_an_address_and_nothing_else() {
        for (address, rest, mode, root) in [
            ("postgres://u@h/d", "postgres://u@h/d", Mode::Prefer, None),
            ("postgres://u@h/d?sslmode=disable", "postgres://u@h/d", Mode::Disable, None),
            ("postgres://h?a=%20+b&sslmode=verify-full&c", "postgres://h?a=%20+b&c", Mode::VerifyFull, None),
            ("postgres://h?sslmode=require", "postgres://h", Mode::Require, None),
            ("postgres://h?sslrootcert=%2Fa%20b&sslmode=verify-ca", "postgres://h", Mode::VerifyCa, Some("/a b")),
            ("postgres://h?sslrootcert=c&sslmode=require", "postgres://h", Mode::VerifyCa, Some("c")),
        ] {
            let expected = Tls { mode, root: root.map(Into::into) };
            assert_eq!(of(address), (rest.to_owned(), expected), "{address}");
        }
        for wrong in
            ["postgres://h?sslmode=allow", "postgres://h?sslmode=", "postgres://h?sslmode=disable&sslmode=disable"]
        {
            assert!(Tls::of(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_address_on_another_machine_without_tls_is_warned_of() {
        for (address, is_warned) in [
            ("postgres://u:hemligt@db.example/d", true),
            ("postgres://u@10.0.0.1/d?sslmode=disable", true),
            ("postgres://u@db.example/d?sslmode=verify-full", false),
            ("postgres://u@db.example/d?sslmode=require", false),
            ("postgres://u@localhost/d", false),
            ("postgres://u@127.0.0.1:5433/d?sslmode=disable", false),
            ("postgres://u@%2Frun%2Fpostgresql/d", false),
        ] {
            let (rest, tls) = of(address);
            let warning = tls.warning(&rest);
            assert_eq!(warning.is_some(), is_warned, "{address}");
            assert!(!warning.unwrap_or_default().contains("hemligt"));
        }
    }
}
