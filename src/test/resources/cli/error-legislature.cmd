search asalée --legislature xvii
