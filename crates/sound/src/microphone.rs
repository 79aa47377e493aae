//! Where a speaker's voice comes in: the computer's microphone, through cpal.

use crate::decode::mix;
use rodio::cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use rodio::cpal::{
    BufferSize, Device, Error, ErrorKind, FromSample, I24, SampleFormat, SizedSample, Stream, StreamConfig,
    SupportedBufferSize, SupportedStreamConfig, U24,
};
use std::any::Any;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The rate that is asked for; the one at which recordings are kept.
const RATE: u32 = 48_000;
/// How many samples of each channel the device may keep back, where it can be asked for so few: a tenth of a second. Without this
/// some devices of ALSA's own making ask for gigabytes.
const BUFFER: u32 = 4_800;
/// An input that gives no sample by then has stopped.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Takes samples of one channel while somebody speaks.
pub type Ear = Box<dyn FnMut(&[f32]) + Send>;
/// Is called once when the microphone goes away.
pub type Gone = Box<dyn FnMut() + Send>;

/// Something that hears. [`SystemMicrophone`] is the computer's own; a test brings a tone.
pub trait Microphone: Send + 'static {
    /// Opens it and lets it hear until what is returned is dropped; `None` when there is none, or it does not open.
    fn open(&self, ear: Ear, gone: Gone) -> Option<Hearing>;
}

/// An open microphone; dropping it closes it.
pub struct Hearing {
    /// Samples in a second.
    pub rate: u32,
    /// What is dropped to close it.
    pub open: Box<dyn Any>,
}

/// The system's default microphone.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemMicrophone;

impl Microphone for SystemMicrophone {
    fn open(&self, ear: Ear, gone: Gone) -> Option<Hearing> {
        let device = rodio::cpal::default_host().default_input_device()?;
        let config = best(&device)?;
        let stream = build(&device, config, ear, gone)?;
        stream.play().ok()?;
        Some(Hearing { rate: config.sample_rate(), open: Box::new(stream) })
    }
}

/// The device's own format, at our rate if it has that.
fn best(device: &Device) -> Option<SupportedStreamConfig> {
    let own = device.default_input_config().ok()?;
    let mut all = device.supported_input_configs().ok()?;
    all.find(|range| {
        range.channels() == own.channels()
            && range.sample_format() == own.sample_format()
            && (range.min_sample_rate()..=range.max_sample_rate()).contains(&RATE)
    })
    .map_or(Some(own), |range| Some(range.with_sample_rate(RATE)))
}

fn build(device: &Device, config: SupportedStreamConfig, ear: Ear, gone: Gone) -> Option<Stream> {
    let ends: Ends = Arc::new(Mutex::new((ear, gone)));
    match config.sample_format() {
        SampleFormat::F32 => hear::<f32>(device, config, &ends),
        SampleFormat::F64 => hear::<f64>(device, config, &ends),
        SampleFormat::I8 => hear::<i8>(device, config, &ends),
        SampleFormat::I16 => hear::<i16>(device, config, &ends),
        SampleFormat::I24 => hear::<I24>(device, config, &ends),
        SampleFormat::I32 => hear::<i32>(device, config, &ends),
        SampleFormat::I64 => hear::<i64>(device, config, &ends),
        SampleFormat::U8 => hear::<u8>(device, config, &ends),
        SampleFormat::U16 => hear::<u16>(device, config, &ends),
        SampleFormat::U24 => hear::<U24>(device, config, &ends),
        SampleFormat::U32 => hear::<u32>(device, config, &ends),
        SampleFormat::U64 => hear::<u64>(device, config, &ends),
        // One that came after this was written, or one without amplitudes.
        _ => None,
    }
}

/// Whom a stream tells; shared, since a device may refuse the first way in which it is opened.
type Ends = Arc<Mutex<(Ear, Gone)>>;

fn hear<T>(device: &Device, config: SupportedStreamConfig, ends: &Ends) -> Option<Stream>
where
    T: SizedSample,
    f32: FromSample<T>,
{
    buffer_sizes(&config).find_map(|buffer_size| {
        let channels = usize::from(config.channels());
        let (ear, gone) = (Arc::clone(ends), Arc::clone(ends));
        let (mut block, mut heard) = (Vec::new(), Vec::new());
        let opened = device.build_input_stream(
            StreamConfig { buffer_size, ..config.config() },
            move |data: &[T], _| {
                block.clear();
                block.extend(data.iter().map(|sample| f32::from_sample_(*sample)));
                heard.clear();
                mix(&block, channels, &mut heard);
                (ear.lock().unwrap_or_else(PoisonError::into_inner).0)(&heard);
            },
            move |error: Error| {
                if !matches!(
                    error.kind(),
                    ErrorKind::DeviceChanged | ErrorKind::RealtimeDenied | ErrorKind::Xrun
                ) {
                    (gone.lock().unwrap_or_else(PoisonError::into_inner).1)();
                }
            },
            Some(TIMEOUT),
        );
        opened.ok()
    })
}

/// A small buffer where the device can have one, and its own choice.
fn buffer_sizes(config: &SupportedStreamConfig) -> impl Iterator<Item = BufferSize> {
    let small = match config.buffer_size() {
        SupportedBufferSize::Range { min, max } if (*min..=*max).contains(&BUFFER) => {
            Some(BufferSize::Fixed(BUFFER))
        }
        SupportedBufferSize::Range { .. } | SupportedBufferSize::Unknown => None,
    };
    small.into_iter().chain([BufferSize::Default])
}
