"""Worldwright: one sentence to a physically true 3D world.

    import worldwright as ww
    world = ww.make("a small study", "out/study", seed=7)
"""

from ._core import Certificate, Error, Object, World, __version__, configure, make

__all__ = ["Certificate", "Error", "Object", "World", "__version__", "configure", "make"]
