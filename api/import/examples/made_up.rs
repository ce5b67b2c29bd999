//! Writes a made-up register in the columns of the golden copy into a folder: `made-up FOLDER [ENTITIES RELATIONS]`, by
//! default as many as the world has; then reads it and prints how long that took.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::time::Instant;

use underlag_domain::day::Day;
use underlag_import::made_up::{Size, WORLD, write_exceptions, write_level1, write_level2};
use underlag_import::{Format, Published, read};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("give a folder to write the files to")?;
    let mut number = |or: u32| arguments.next().map_or(Ok(or), |text| text.parse());
    let size = Size { entities: number(WORLD.entities)?, relations: number(WORLD.relations)?, ..WORLD };
    let folder = Path::new(&folder);
    let create = |name: &str| File::create(folder.join(name)).map(BufWriter::new);
    write_level1(size, create("level1.csv")?)?;
    write_level2(size, create("level2.csv")?)?;
    write_exceptions(size, create("exceptions.csv")?)?;
    let files = [
        (Format::GleifLevel1, "level1.csv"),
        (Format::GleifLevel2, "level2.csv"),
        (Format::GleifExceptions, "exceptions.csv"),
    ];
    for (format, name) in files {
        let published = Published { what: "made up".to_owned(), day: Day::of(2026, 1, 1) };
        let start = Instant::now();
        let (mut rows, mut statements) = (0, 0);
        for row in read(format, File::open(folder.join(name))?, published, None)? {
            let row = row?.map_err(|reject| reject.why)?;
            rows += 1;
            statements += row.stated.len();
        }
        println!("{name}: {rows} rows with {statements} statements in {} ms", start.elapsed().as_millis());
    }
    Ok(())
}
