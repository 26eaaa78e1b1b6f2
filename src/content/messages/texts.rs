//! A struct of words.

/// Declares a struct of words: `strings` finds all its fields, those that are added later too.
macro_rules! texts {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$about:meta])* pub $field:ident: $kind:ty,)+ }) => {
        $(#[$meta])*
        pub struct $name { $($(#[$about])* pub $field: $kind,)+ }

        #[cfg(not(target_arch = "wasm32"))]
        impl $crate::content::messages::strings::Strings for $name {
            fn collect(&self, at: &str, found: &mut $crate::content::messages::strings::Finds) {
                use $crate::content::messages::strings::under;
                $(self.$field.collect(&under(at, stringify!($field)), found);)+
            }
        }
    };
}
