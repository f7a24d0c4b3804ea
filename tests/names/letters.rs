//! One name of each writing system, in the Latin letters the tables promise.

use geleit_core::name::fold;

#[test]
fn every_writing_system_comes_out_in_latin_letters() {
    let names = [
        ("Şükrü IŞIK İnci Çağla", "shukru ishik inci tchaghla"),
        ("Groß Müller Straßer", "gross muller strasser"),
        ("Muḥammad aṭ-Ṭayyib ʿAlī", "muhammad at tayyib ali"),
        ("عبد الرحمن الخطيب", "abd al rhmn al khtyb"),
        ("مُحَمَّد", "muhamad"),
        ("ﻣﺤﻤـــﺪ", "mhmd"),
        ("گل پری چوپان ژاله", "gl pry tchwpan zhalh"),
        ("علی‌زاده علي كريم", "aly zadh aly krym"),
        ("ګلالۍ ښایسته", "glaly chaysth"),
        ("ئارام ڕەسووڵ", "yaram reswwl"),
        ("Григорій Щербак'юк", "ghryghoriy shtcherbakyuk"),
        ("Артём Ґалаґан Єва", "artyom galagan yeva"),
        ("ገብረመድህን እስቲፋኖስ ኳሲ", "gebremedhn istifanos kwasi"),
        ("ნინო ჭავჭავაძე", "nino tchavtchavadze"),
        ("Արամ Խաչատրյան", "aram khatchatryan"),
        ("Νίκος Χριστού", "nikos khristoy"),
        ("நிலா 李", "நிலா 李"),
    ];
    for (name, latin) in names {
        assert_eq!(fold(name).latin(), latin, "{name}");
    }
}
