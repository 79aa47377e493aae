//! A secret of 32 bytes on a page of its own, which is kept out of the swap, and wiped before it is given back.

use std::ops::{Deref, DerefMut};
use zeroize::Zeroize as _;

/// The size of a page on the machines that this is built for. A larger page of the system is locked as a whole.
const PAGE: usize = 4096;

#[repr(C, align(4096))]
struct Page([u8; PAGE]);

/// 32 secret bytes. They lie alone on their page, so that moving them leaves no copy behind and unlocking unlocks nothing else.
pub struct Secret {
    // Given up before the page is; the bytes are wiped before either.
    lock: Option<region::LockGuard>,
    page: Box<Page>,
}

impl Secret {
    /// 32 bytes of zero, to be filled. Where the system's limit does not allow it, the page is not locked; see [`Self::is_locked`].
    pub fn empty() -> Self {
        let page = Box::new(Page([0; PAGE]));
        let lock = region::lock(page.0.as_ptr(), PAGE).ok();
        Self { lock, page }
    }

    /// Whether the system keeps the page out of the swap.
    pub fn is_locked(&self) -> bool {
        self.lock.is_some()
    }
}

impl Deref for Secret {
    type Target = [u8; 32];

    fn deref(&self) -> &[u8; 32] {
        self.page.0.first_chunk().expect("a page is longer than 32 bytes")
    }
}

impl DerefMut for Secret {
    fn deref_mut(&mut self) -> &mut [u8; 32] {
        self.page.0.first_chunk_mut().expect("a page is longer than 32 bytes")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.page.0[..32].zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_lies_alone_on_its_page() {
        let (one, other) = (Secret::empty(), Secret::empty());
        for secret in [&one, &other] {
            assert_eq!(secret.page.0.as_ptr() as usize % PAGE, 0);
        }
        assert_ne!(one.page.0.as_ptr(), other.page.0.as_ptr());
        assert_eq!(size_of::<Page>(), PAGE);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_kernel_says_that_the_page_of_a_secret_is_locked() {
        let secret = Secret::empty();
        assert!(secret.is_locked(), "the limit of the system allows a page");
        let address = secret.page.0.as_ptr() as usize;
        let map = std::fs::read_to_string("/proc/self/smaps").expect("the kernel's list");
        let mut flags = None;
        for line in map.lines() {
            let range = line.split_once(' ').and_then(|(range, _)| range.split_once('-'));
            if let Some((Ok(start), Ok(end))) =
                range.map(|(start, end)| (usize::from_str_radix(start, 16), usize::from_str_radix(end, 16)))
            {
                flags = (start..end).contains(&address).then_some("");
            } else if flags.is_some()
                && let Some(found) = line.strip_prefix("VmFlags:")
            {
                // `lo`: locked.
                assert!(found.split_whitespace().any(|flag| flag == "lo"), "{found}");
                return;
            }
        }
        panic!("the page is in the kernel's list");
    }
}
