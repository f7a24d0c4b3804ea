//! Linux: the XDG data folder, and the list of mounts.

use std::path::{Path, PathBuf};

/// Kinds of file system that live on another machine, as `/proc/self/mountinfo` spells them.
const REMOTE: [&str; 20] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "coda",
    "ceph",
    "9p",
    "glusterfs",
    "lustre",
    "davfs",
    "fuse.sshfs",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.smbnetfs",
    "fuse.curlftpfs",
];

pub(super) fn own_folder() -> Option<PathBuf> {
    let usual = || Some(std::env::home_dir()?.join(".local").join("share"));
    Some(named("XDG_DATA_HOME").or_else(usual)?.join("geleit"))
}

pub(super) fn fleeting_folder() -> Option<PathBuf> {
    Some(named("XDG_RUNTIME_DIR")?.join("geleit"))
}

/// A folder named by the desktop; a relative one is to be ignored (XDG base directories).
fn named(variable: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os(variable)?);
    folder.is_absolute().then_some(folder)
}

pub(super) fn network(folder: &Path) -> Option<String> {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
    kind_of(folder, &mounts).filter(|kind| REMOTE.contains(&kind.as_str()))
}

/// The kind of file system that holds `folder`: the one with the longest mount point above it,
/// and of several on the same point the last one.
fn kind_of(folder: &Path, mounts: &str) -> Option<String> {
    mounts
        .lines()
        .filter_map(|line| {
            let (place, source) = line.split_once(" - ")?;
            let point = unescape(place.split(' ').nth(4)?);
            let kind = source.split(' ').next()?.to_owned();
            folder
                .starts_with(&point)
                .then_some((point.components().count(), kind))
        })
        .max_by_key(|(depth, _)| *depth)
        .map(|(_, kind)| kind)
}

/// Undoes the kernel's octal spelling of blank, tab, line end and backslash.
fn unescape(point: &str) -> PathBuf {
    let plain = point
        .replace("\\040", " ")
        .replace("\\011", "\t")
        .replace("\\012", "\n");
    PathBuf::from(plain.replace("\\134", "\\"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /home/selin/Server rw shared:9 - cifs //nas/team rw
41 22 0:36 / /home/selin/Team\\040Ost rw shared:9 - fuse.sshfs selin@nas: rw
42 22 0:37 / /mnt rw - nfs4 nas:/a rw
43 22 8:2 / /mnt rw - ext4 /dev/sdb1 rw
";

    fn kind(path: &str) -> Option<String> {
        kind_of(Path::new(path), MOUNTS)
    }

    #[test]
    fn the_nearest_mount_decides() {
        assert_eq!(kind("/home/selin/geleit").as_deref(), Some("ext4"));
        assert_eq!(kind("/home/selin/Server/geleit").as_deref(), Some("cifs"));
        assert_eq!(kind("/home/selin/Serverraum").as_deref(), Some("ext4"));
        assert_eq!(
            kind("/home/selin/Team Ost/x").as_deref(),
            Some("fuse.sshfs")
        );
    }

    #[test]
    fn of_two_mounts_on_one_point_the_later_one_counts() {
        assert_eq!(kind("/mnt/geleit").as_deref(), Some("ext4"));
    }

    #[test]
    fn the_disk_of_this_machine_is_no_network() {
        assert_eq!(network(&std::env::temp_dir()), None);
    }
}
