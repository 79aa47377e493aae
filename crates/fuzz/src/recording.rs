//! Sound: recordings in Ogg Opus and Ogg Vorbis, and the WAV that the synthesiser writes.

use crate::{chosen, seed};
use sound::decode::{recording, wav};
use sound::{Fault, LONGEST, Pcm};

/// The bytes of an Ogg page before its table of segments.
const HEAD: usize = 27;

/// Decodes the bytes: as a recording, as one whose page checksums fit, or as the synthesiser's answer.
pub fn run(bytes: &[u8]) {
    let Some((choice, rest)) = chosen(bytes) else { return };
    match choice % 3 {
        0 => must_be_sound(recording(rest)),
        1 => must_be_sound(recording(&mend(rest))),
        _ => must_be_sound(wav(rest)),
    }
}

/// The tone in every format.
pub fn seeds() -> Vec<Vec<u8>> {
    let opus = include_bytes!("../../sound/fixtures/tone.opus");
    let stereo = include_bytes!("../../sound/fixtures/stereo.opus");
    let vorbis = include_bytes!("../../sound/fixtures/tone.ogg");
    let riff = include_bytes!("../../sound/fixtures/tone.wav");
    let mut seeds = vec![seed(2, &riff[..4_000]), seed(2, &riff[..60]), seed(0, opus), seed(0, vorbis)];
    seeds.extend([&opus[..], &stereo[..], &vorbis[..]].map(|file| seed(1, file)));
    seeds
}

fn must_be_sound(decoded: Result<Pcm, Fault>) {
    match decoded {
        Ok(sound) => {
            assert!(!sound.samples().is_empty(), "a sound without samples");
            assert!(
                sound.samples().iter().all(|sample| sample.abs() <= 1.0),
                "a sample that is too loud, or no number"
            );
            assert!((8_000..=192_000).contains(&sound.rate()), "{} Hz", sound.rate());
            assert!(sound.duration() <= LONGEST, "{:?} of sound", sound.duration());
        }
        Err(Fault::Damaged | Fault::WrongFormat | Fault::TooLong) => {}
        Err(other) => panic!("bytes that are no sound give {other}"),
    }
}

/// The same file with the checksum that belongs to each of its pages, so that what lies behind it is reached.
///
/// # Source
/// RFC 3533 (2003), section 6: the CRC has the polynomial 0x04c11db7, begins with 0 and covers the page with 0 in its place.
fn mend(bytes: &[u8]) -> Vec<u8> {
    let mut file = bytes.to_vec();
    let mut start = 0;
    while let Some(page) = page_at(&file, start) {
        file[start + 22..start + 26].fill(0);
        let sum = crc(&file[start..start + page]);
        file[start + 22..start + 26].copy_from_slice(&sum.to_le_bytes());
        start += page;
    }
    file
}

/// The length of the page that begins here.
fn page_at(file: &[u8], start: usize) -> Option<usize> {
    let page = file.get(start..)?;
    let table = page.get(HEAD..HEAD + usize::from(*page.get(HEAD - 1)?))?;
    let length = HEAD + table.len() + table.iter().map(|size| usize::from(*size)).sum::<usize>();
    (page.starts_with(b"OggS") && length <= page.len()).then_some(length)
}

fn crc(page: &[u8]) -> u32 {
    page.iter().fold(0, |mut sum: u32, byte| {
        sum ^= u32::from(*byte) << 24;
        for _ in 0..8 {
            sum = (sum << 1) ^ if sum & 0x8000_0000 == 0 { 0 } else { 0x04c1_1db7 };
        }
        sum
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mending_leaves_a_sound_file_as_it_is_and_mends_a_changed_one() {
        let sound = include_bytes!("../../sound/fixtures/tone.opus");
        assert_eq!(mend(sound), sound);
        let mut changed = sound.to_vec();
        changed[22] ^= 1;
        assert_eq!(mend(&changed), sound);
    }
}
