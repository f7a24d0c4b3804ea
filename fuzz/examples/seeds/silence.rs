//! The core this program is linked with counts and compares for a fuzzer. Here nobody listens.

/// Defines what the counting code calls, to do nothing.
macro_rules! silence {
    ($($name:ident($($argument:ty),*);)+) => {
        $(#[unsafe(no_mangle)]
        extern "C" fn $name($(_: $argument),*) {})+
    };
}

silence! {
    __sanitizer_cov_8bit_counters_init(*mut u8, *mut u8);
    __sanitizer_cov_pcs_init(*const usize, *const usize);
    __sanitizer_cov_trace_cmp1(u8, u8);
    __sanitizer_cov_trace_cmp2(u16, u16);
    __sanitizer_cov_trace_cmp4(u32, u32);
    __sanitizer_cov_trace_cmp8(u64, u64);
    __sanitizer_cov_trace_const_cmp1(u8, u8);
    __sanitizer_cov_trace_const_cmp2(u16, u16);
    __sanitizer_cov_trace_const_cmp4(u32, u32);
    __sanitizer_cov_trace_const_cmp8(u64, u64);
    __sanitizer_cov_trace_switch(u64, *const u64);
    __sanitizer_cov_trace_pc_indir(usize);
}
