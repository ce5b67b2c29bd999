//! Documents the service knows by id, and documents it keeps parsed.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::Pos;
use async_graphql::parser::types::ExecutableDocument;
use data_encoding::HEXLOWER_PERMISSIVE;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use underlag_store::{digest, hex};

use super::limits::Limits;
use super::precheck::{self, Measured};
use super::refusal::Refusal;
use super::request::Named;
use crate::graphql::ErrorCode;

/// Which documents may be named by id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum DocumentMode {
    /// None.
    Off,
    /// Those given when the service was started, and those clients have sent with their hash.
    #[default]
    Apq,
    /// Only those given when the service was started; no other document is carried out.
    Trusted,
}

/// SHA-256 of a document's text.
type Hash = [u8; 32];

/// About how much a parsed document takes for every byte of its text, in bytes.
const PARSED_FACTOR: u64 = 16;

/// Documents the service knows by id, and documents it keeps parsed.
#[derive(Debug)]
pub struct Documents {
    mode: DocumentMode,
    registered: HashMap<String, Arc<str>>,
    learned: Cache<Hash, Arc<str>, TextBytes>,
    parsed: Cache<Hash, Arc<Parsed>, TextBytes>,
}

/// A document that has been read and measured.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// Its text.
    pub text: Arc<str>,
    /// The document.
    pub document: ExecutableDocument,
    /// Where it asks for the schema, if it does anywhere.
    pub introspection: Option<Pos>,
    hash: Hash,
}

/// A document to carry out.
#[derive(Clone, Debug)]
pub struct Found {
    /// The document.
    pub parsed: Arc<Parsed>,
    /// Whether the engine has found it valid before.
    pub(super) is_known: bool,
    /// Whether the client wants to name it by its hash from now on.
    is_to_be_learned: bool,
}

#[derive(Clone, Debug)]
struct TextBytes;

impl Weighter<Hash, Arc<str>> for TextBytes {
    fn weight(&self, _: &Hash, text: &Arc<str>) -> u64 {
        u64::try_from(text.len()).unwrap_or(u64::MAX).saturating_add(64)
    }
}

impl Weighter<Hash, Arc<Parsed>> for TextBytes {
    fn weight(&self, _: &Hash, parsed: &Arc<Parsed>) -> u64 {
        u64::try_from(parsed.text.len()).unwrap_or(u64::MAX).saturating_mul(PARSED_FACTOR).saturating_add(256)
    }
}

fn hash_of(text: &str) -> Hash {
    digest(text.as_bytes())
}

fn from_hexadecimal(text: &str) -> Option<Hash> {
    HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok()?.try_into().ok()
}

impl Documents {
    /// Documents by id, of a mode.
    ///
    /// # Errors
    /// When a document given is not within the limits; the id is told.
    pub fn new(
        mode: DocumentMode,
        given: impl IntoIterator<Item = (String, String)>,
        limits: &Limits,
    ) -> Result<Self, (String, Refusal)> {
        let mut registered = HashMap::new();
        for (id, text) in given {
            if let Err(refusal) = precheck::read(&text, limits) {
                return Err((id, refusal));
            }
            let text: Arc<str> = text.into();
            registered.insert(format!("sha256:{}", hex(&hash_of(&text))), Arc::clone(&text));
            registered.insert(id, text);
        }
        Ok(Self {
            mode,
            registered,
            learned: Cache::with_weighter(1_000, limits.learned_bytes, TextBytes),
            parsed: Cache::with_weighter(1_000, limits.parsed_bytes, TextBytes),
        })
    }

    /// Finds a document and reads it, unless it is kept already.
    ///
    /// # Errors
    /// When it is not known, may not be carried out, or is not within the limits.
    pub fn find(&self, named: Named, limits: &Limits) -> Result<Found, Refusal> {
        let (text, hash, is_to_be_learned): (Arc<str>, _, _) = match named {
            Named::Text(text) => (self.ad_hoc(text)?, None, false),
            Named::Id(id) => (self.by_id(&id)?, None, false),
            Named::Hash { hash, text: Some(text) } => {
                let (said, found) = (hash, hash_of(&text));
                if said != hex(&found) {
                    let message = "`sha256Hash` is not the hash of `query`; hash the text as it is sent";
                    return Err(Refusal::new(ErrorCode::BadRequest, message));
                }
                (self.ad_hoc(text)?, Some(found), self.mode == DocumentMode::Apq)
            }
            Named::Hash { hash, text: None } => (self.by_hash(&hash)?, None, false),
        };
        if text.len() > limits.document_bytes {
            // Refused before it is hashed.
            precheck::read(&text, limits)?;
        }
        let hash = hash.unwrap_or_else(|| hash_of(&text));
        if let Some(parsed) = self.parsed.get(&hash) {
            return Ok(Found { parsed, is_known: true, is_to_be_learned });
        }
        let Measured { document, introspection, steps: _ } = precheck::read(&text, limits)?;
        let parsed = Arc::new(Parsed { text, document, introspection, hash });
        Ok(Found { parsed, is_known: false, is_to_be_learned })
    }

    /// Keeps a document the engine has found valid.
    pub fn keep(&self, found: &Found) {
        if !found.is_known {
            self.parsed.insert(found.parsed.hash, Arc::clone(&found.parsed));
        }
        if found.is_to_be_learned {
            self.learned.insert(found.parsed.hash, Arc::clone(&found.parsed.text));
        }
    }

    /// How many bytes the documents kept take, learned and parsed.
    pub fn weight(&self) -> (u64, u64) {
        (self.learned.weight(), self.parsed.weight())
    }

    fn ad_hoc(&self, text: String) -> Result<Arc<str>, Refusal> {
        let is_registered = || self.registered.contains_key(&format!("sha256:{}", hex(&hash_of(&text))));
        if self.mode == DocumentMode::Trusted && !is_registered() {
            let message = "only documents known to the service are carried out; send the `documentId` of one";
            return Err(Refusal::new(ErrorCode::DocumentNotTrusted, message));
        }
        Ok(text.into())
    }

    fn by_id(&self, id: &str) -> Result<Arc<str>, Refusal> {
        if self.mode == DocumentMode::Off {
            return Err(not_supported());
        }
        let learned = || self.learned.get(&from_hexadecimal(id.strip_prefix("sha256:")?)?);
        let found = self.registered.get(id).map(Arc::clone).or_else(learned);
        found.ok_or_else(|| {
            let message = "no document is known by this `documentId`; send the document as `query`";
            Refusal::new(ErrorCode::PersistedQueryNotFound, message)
        })
    }

    fn by_hash(&self, hash: &str) -> Result<Arc<str>, Refusal> {
        if self.mode == DocumentMode::Off {
            return Err(not_supported());
        }
        let registered = || self.registered.get(&format!("sha256:{hash}")).or_else(|| self.registered.get(hash));
        let learned = || self.learned.get(&from_hexadecimal(hash)?);
        // Clients look for these very words, and send the text next.
        let unknown = || Refusal::new(ErrorCode::PersistedQueryNotFound, "PersistedQueryNotFound");
        registered().map(Arc::clone).or_else(learned).ok_or_else(unknown)
    }
}

fn not_supported() -> Refusal {
    Refusal::new(ErrorCode::PersistedQueryNotSupported, "PersistedQueryNotSupported")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::{DocumentMode, Documents, Limits, Named, hash_of, hex};
    use crate::graphql::ErrorCode;

    const TEXT: &str = "query A { a }";

    fn documents(mode: DocumentMode) -> Documents {
        Documents::new(mode, [("1f38".to_owned(), "{ given }".to_owned())], &Limits::default()).unwrap()
    }

    fn text(found: Result<super::Found, super::Refusal>) -> Result<String, ErrorCode> {
        found.map(|found| found.parsed.text.to_string()).map_err(|refusal| refusal.code)
    }

    #[test]
    fn which_documents_are_carried_out_depends_on_the_mode() {
        let limits = Limits::default();
        let (given, hash) = (hex(&hash_of("{ given }")), hex(&hash_of(TEXT)));
        let (known, not_found) = (Ok("{ given }".to_owned()), Err(ErrorCode::PersistedQueryNotFound));
        let (sent, not_supported) = (Ok(TEXT.to_owned()), Err(ErrorCode::PersistedQueryNotSupported));
        let untrusted = Err(ErrorCode::DocumentNotTrusted);
        for (named, off, apq, trusted) in [
            (Named::Text(TEXT.to_owned()), &sent, &sent, &untrusted),
            (Named::Text("{ given }".to_owned()), &known, &known, &known),
            (Named::Id("1f38".to_owned()), &not_supported, &known, &known),
            (Named::Id(format!("sha256:{given}")), &not_supported, &known, &known),
            (Named::Id(format!("sha256:{hash}")), &not_supported, &not_found, &not_found),
            (Named::Id("x".to_owned()), &not_supported, &not_found, &not_found),
            (Named::Hash { hash: given.clone(), text: None }, &not_supported, &known, &known),
            (Named::Hash { hash: hash.clone(), text: None }, &not_supported, &not_found, &not_found),
            (Named::Hash { hash: hash.clone(), text: Some(TEXT.to_owned()) }, &sent, &sent, &untrusted),
            (
                Named::Hash { hash: given.clone(), text: Some(TEXT.to_owned()) },
                &Err(ErrorCode::BadRequest),
                &Err(ErrorCode::BadRequest),
                &Err(ErrorCode::BadRequest),
            ),
        ] {
            for (mode, wanted) in [(DocumentMode::Off, off), (DocumentMode::Apq, apq), (DocumentMode::Trusted, trusted)]
            {
                assert_eq!(&text(documents(mode).find(named.clone(), &limits)), wanted, "{named:?} {mode:?}");
            }
        }
    }

    #[test]
    fn a_document_is_learned_once_it_was_found_valid_and_not_before() {
        let (limits, documents) = (Limits::default(), documents(DocumentMode::Apq));
        let hash = hex(&hash_of(TEXT));
        let by_hash = || text(documents.find(Named::Hash { hash: hash.clone(), text: None }, &limits));
        let sent = documents.find(Named::Hash { hash: hash.clone(), text: Some(TEXT.to_owned()) }, &limits).unwrap();
        assert_eq!(by_hash(), Err(ErrorCode::PersistedQueryNotFound));
        documents.keep(&sent);
        assert_eq!(by_hash(), Ok(TEXT.to_owned()));
        assert_eq!(text(documents.find(Named::Id(format!("sha256:{hash}")), &limits)), Ok(TEXT.to_owned()));
        assert!(documents.find(Named::Text(TEXT.to_owned()), &limits).unwrap().is_known);
    }

    #[test]
    fn what_is_kept_never_takes_more_bytes_than_allowed() {
        let limits = Limits { learned_bytes: 20_000, parsed_bytes: 100_000, ..Limits::default() };
        let documents = Documents::new(DocumentMode::Apq, [], &limits).unwrap();
        for number in 0..2_000 {
            let text = format!("query A {{ a_field_of_some_length_{number} }}");
            let hash = hex(&hash_of(&text));
            documents.keep(&documents.find(Named::Hash { hash, text: Some(text) }, &limits).unwrap());
            let (learned, parsed) = documents.weight();
            assert!(learned <= 20_000 && parsed <= 100_000, "{learned} {parsed}");
        }
        assert!(documents.weight().0 > 5_000);
    }

    #[test]
    fn a_given_document_beyond_the_limits_is_refused_by_its_id() {
        let given = [("a".to_owned(), "{ a }".to_owned()), ("b".to_owned(), "{".to_owned())];
        let (id, refusal) = Documents::new(DocumentMode::Trusted, given, &Limits::default()).unwrap_err();
        assert_eq!((id.as_str(), refusal.code), ("b", ErrorCode::GraphqlParseFailed));
    }
}
